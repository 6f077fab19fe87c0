package vn.thoilai.enrollment.venue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.enrollment.class_.ClassActions;

/** Adding venues to a class and assigning its learners to them. */
@ApplicationScoped
class VenueActions implements ClassActions {

    @Override
    public Stream<String> on(TrainingClass trainingClass) {
        return ClassActions.isGoingOn(trainingClass) ? Stream.of("addVenue", "assignVenue") : Stream.empty();
    }
}
