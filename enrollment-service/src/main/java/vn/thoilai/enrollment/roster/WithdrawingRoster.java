package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.ClassMoving;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Withdraws who was to come to a class that will not take place. Whoever attends it already is not sent away silently. */
@ApplicationScoped
class WithdrawingRoster {

    private static final String WITHDRAW = """
            UPDATE enrollment SET state = 'WITHDRAWN', reason = :reason, place = NULL, version = version + 1
            WHERE class_id = :class AND state IN ('NOMINATED', 'SUMMONED') RETURNING id""";

    private static final String ATTENDED = """
            SELECT count(*) FROM enrollment
            WHERE class_id = :class AND state IN ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')""";

    @Inject
    EntityManager database;

    @Inject
    Changes changes;

    void withdraw(@Observes ClassMoving move) {
        if (move.to() != ClassState.CANCELLED) {
            return;
        }
        List<UUID> withdrawn = Rows.all(
                        database.createNativeQuery(WITHDRAW, UUID.class)
                                .setParameter("reason", move.reason())
                                .setParameter("class", move.classId()),
                        UUID.class)
                .toList();
        // After the withdrawal, which waited for whoever was just being moved to ATTENDING.
        long attended = (Long) database.createNativeQuery(ATTENDED, Long.class)
                .setParameter("class", move.classId())
                .getSingleResult();
        if (attended > 0) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.class-attended", attended));
        }
        if (!withdrawn.isEmpty()) {
            changes.enrollmentsChanged(
                    "SELECT unnest(CAST(:ids AS uuid[]))", Map.of("ids", withdrawn.toArray(UUID[]::new)));
        }
    }
}
