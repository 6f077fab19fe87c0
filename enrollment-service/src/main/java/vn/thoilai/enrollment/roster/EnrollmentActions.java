package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Place;
import vn.thoilai.enrollment.lifecycle.AllowedActions;

/** What may be done with an enrollment now. */
@ApplicationScoped
class EnrollmentActions {

    @Inject
    AllowedActions allowed;

    /** The enrollment, with what its state and the caller's roles allow. */
    Enrollment tell(Enrollment enrollment) {
        Stream<String> actions = Stream.concat(
                AllowedActions.moves("moveEnrollment", ways(enrollment)),
                Stream.concat(
                        when(enrollment.state() == EnrollmentState.NOMINATED, "decideNominations"),
                        when(EnrollmentLifeCycle.WITH_RESULT.contains(enrollment.state()), "recordResult")));
        return enrollment.allowing(allowed.among(actions.sorted()));
    }

    private static Set<EnrollmentState> ways(Enrollment enrollment) {
        Set<EnrollmentState> ways = EnumSet.noneOf(EnrollmentState.class);
        ways.addAll(EnrollmentLifeCycle.WAYS.from(enrollment.state()));
        if (enrollment.place() == Place.WAITING) {
            ways.remove(EnrollmentState.SUMMONED);
        }
        return ways;
    }

    private static Stream<String> when(boolean admitted, String action) {
        return admitted ? Stream.of(action) : Stream.empty();
    }
}
