package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Summons;
import vn.thoilai.contract.enrollment.Undecided;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Rows;

/** Summons all learners of a class whose nominations are accepted. */
@ApplicationScoped
class Summoning {

    private static final String SUMMON = """
            WITH summoned AS (
                UPDATE enrollment SET state = 'SUMMONED', version = version + 1
                WHERE class_id = :class AND state = 'NOMINATED' AND place = 'HELD' AND accepted_at IS NOT NULL
                RETURNING id)
            SELECT id FROM summoned""";

    private static final String REMAINING = """
            SELECT c.code AS centre, p.waiting, count(e.id) OVER () AS undecided, e.id, e.learner_id, l.code AS learner_code
            FROM class_places p JOIN centre c ON c.id = p.centre_id
            LEFT JOIN (enrollment e JOIN learner l ON l.id = e.learner_id)
                ON e.class_id = p.class_id AND e.state = 'NOMINATED' AND e.place = 'HELD' AND e.accepted_at IS NULL
            WHERE p.class_id = :class ORDER BY l.code LIMIT 500""";

    @Inject
    EntityManager database;

    @Inject
    Classes classes;

    @Inject
    Changes changes;

    @Transactional
    Summons summon(UUID classId) {
        ClassEntity trainingClass = classes.lock(classId);
        trainingClass.requireRoster();
        ClassStanding.of(trainingClass).requireSummoning();
        UUID[] summoned = Rows.all(
                        database.createNativeQuery(SUMMON, UUID.class).setParameter("class", classId), UUID.class)
                .toArray(UUID[]::new);
        changes.enrollmentsChanged(summoned);
        List<Tuple> remaining = Rows.of(
                        database.createNativeQuery(REMAINING, Tuple.class).setParameter("class", classId))
                .toList();
        Tuple first = remaining.get(0);
        return new Summons(
                first.get("centre", String.class),
                summoned.length,
                first.get("undecided", Long.class).intValue(),
                first.get("waiting", Integer.class),
                remaining.stream()
                        .filter(row -> row.get("id") != null)
                        .map(Summoning::undecided)
                        .toList());
    }

    private static Undecided undecided(Tuple row) {
        return new Undecided(
                row.get("id", UUID.class), row.get("learner_id", UUID.class), row.get("learner_code", String.class));
    }
}
