package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Decision;
import vn.thoilai.contract.enrollment.DecisionAnswer;
import vn.thoilai.contract.enrollment.DecisionKind;
import vn.thoilai.contract.enrollment.DecisionOutcome;
import vn.thoilai.contract.enrollment.DecisionResult;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Place;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Rows;

/** Accepts and rejects nominations, each for itself. */
@ApplicationScoped
class DecidingNominations {

    @Inject
    Classes classes;

    @Inject
    Decisions decisions;

    @Inject
    Changes changes;

    @Transactional
    DecisionAnswer decide(UUID classId, List<Decision> asked) {
        ClassEntity trainingClass = classes.lock(classId);
        if (asked.stream().anyMatch(decision -> decision.decision() == DecisionKind.ACCEPT)) {
            trainingClass.requireRosterOpen();
        }
        List<Tuple> rows = decisions.add(classId, asked);
        UUID[] decided = rows.stream()
                .filter(row -> row.get("refusal") == null)
                .map(row -> row.get("enrollment", UUID.class))
                .toArray(UUID[]::new);
        changes.enrollmentsChanged(decided);
        // Read anew: a place freed by one decision may have gone to an enrollment of another.
        Map<UUID, Tuple> states = decisions.states(
                classId, asked.stream().map(Decision::enrollment).toList());
        return new DecisionAnswer(rows.stream()
                .map(row -> outcome(row, states.get(row.get("enrollment", UUID.class))))
                .toList());
    }

    private static DecisionOutcome outcome(Tuple row, Tuple present) {
        return new DecisionOutcome(
                row.get("line", Integer.class),
                row.get("enrollment", UUID.class),
                result(row),
                List.of(row.get("rules", String[].class)),
                present == null ? null : Rows.constant(present, "state", EnrollmentState.class),
                present == null ? null : Rows.constant(present, "place", Place.class),
                present == null ? null : present.get("version", Integer.class));
    }

    private static DecisionResult result(Tuple row) {
        DecisionResult refusal = Rows.constant(row, "refusal", DecisionResult.class);
        if (refusal != null) {
            return refusal;
        }
        return Rows.constant(row, "decision", DecisionKind.class) == DecisionKind.ACCEPT
                ? DecisionResult.ACCEPTED
                : DecisionResult.REJECTED;
    }
}
