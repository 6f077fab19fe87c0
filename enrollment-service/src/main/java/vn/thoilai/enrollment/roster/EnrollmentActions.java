package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Place;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.lifecycle.AllowedActions;
import vn.thoilai.kit.problem.Texts;

/** What may be done with an enrollment now. */
@ApplicationScoped
class EnrollmentActions {

    /** Whose moves the life cycle alone bounds; who else moves enrollments takes back his nominations. */
    private static final Set<String> MOVERS = Set.of(Roles.TRAINING_OFFICER, Roles.DIRECTOR);

    @Inject
    AllowedActions allowed;

    @Inject
    Acting acting;

    /** The enrollment, with what its state, that of its class and the caller's roles allow. */
    Enrollment tell(Enrollment enrollment, ClassStanding standing) {
        EnrollmentState state = enrollment.state();
        Stream<String> actions = Stream.concat(
                AllowedActions.moves("moveEnrollment", ways(enrollment, standing)),
                Stream.concat(
                        when(state == EnrollmentState.NOMINATED, "decideNominations"),
                        when(
                                EnrollmentLifeCycle.WITH_RESULT.contains(state) && standing.takesResults(),
                                "recordResult")));
        return enrollment.allowing(allowed.among(actions.sorted()));
    }

    /** Goes on only if such a move is the present caller's to make; 403 otherwise. */
    void requireOwnMove(EnrollmentState from, EnrollmentState to) {
        if (!isOwnMove(from, to)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, Texts.of("detail.only-withdraws"));
        }
    }

    private boolean isOwnMove(EnrollmentState from, EnrollmentState to) {
        return acting.present().roles().stream().anyMatch(MOVERS::contains)
                || from == EnrollmentState.NOMINATED && to == EnrollmentState.WITHDRAWN;
    }

    private Set<EnrollmentState> ways(Enrollment enrollment, ClassStanding standing) {
        Set<EnrollmentState> ways = EnumSet.noneOf(EnrollmentState.class);
        standing.from(enrollment.state()).stream()
                .filter(to -> isOwnMove(enrollment.state(), to))
                .forEach(ways::add);
        if (enrollment.place() == Place.WAITING) {
            ways.remove(EnrollmentState.SUMMONED);
        }
        return ways;
    }

    private static Stream<String> when(boolean admitted, String action) {
        return admitted ? Stream.of(action) : Stream.empty();
    }
}
