package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.enrollment.class_.ClassActions;

/** Nominating for a class and summoning. */
@ApplicationScoped
class RosterActions implements ClassActions {

    @Override
    public Stream<String> on(TrainingClass trainingClass) {
        if (!trainingClass.rosterKept()) {
            return Stream.empty();
        }
        ClassStanding standing = new ClassStanding(trainingClass.state(), trainingClass.resultsApprovedAt() != null);
        return Stream.concat(
                ClassActions.isNominable(trainingClass) ? Stream.of("nominate", "nominateList") : Stream.empty(),
                standing.isSummoning() ? Stream.of("summonAccepted") : Stream.empty());
    }
}
