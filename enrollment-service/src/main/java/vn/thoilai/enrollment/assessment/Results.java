package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.ParticipationResult;
import vn.thoilai.contract.enrollment.ResultsSummary;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** What participations come to. The rule stands in the view {@code participation_result}. */
@ApplicationScoped
public class Results {

    private static final String SELECT = """
            SELECT r.*, l.code AS learner_code, c.code AS centre
            FROM participation_result r JOIN learner l ON l.id = r.learner_id JOIN centre c ON c.id = r.centre_id""";

    private static final String COMPUTE = """
            WITH computed AS (
                UPDATE enrollment e
                SET score = r.scored, grade = grade_of(r.policy, r.scored), version = e.version + 1
                FROM participation_result r
                WHERE r.class_id = ANY (:classes) AND r.id = e.id AND r.has_items AND e.score IS DISTINCT FROM r.scored
                RETURNING e.id)
            SELECT id FROM computed""";

    /** Of rows r: everything that an approval decides on, so that any change of it is another digest. */
    private static final String NUMBERS = """
            SELECT count(*) AS participations, count(*) FILTER (WHERE r.proposal = 'COMPLETED') AS completed,
                   count(*) FILTER (WHERE r.proposal = 'NOT_COMPLETED') AS not_completed,
                   count(*) FILTER (WHERE r.proposal IS NULL) AS undecided,
                   encode(sha256(convert_to(coalesce(string_agg(concat_ws('|', r.id, r.state, r.eligibility, r.counts,
                       r.scored, coalesce(r.grade, '-'), r.decision, coalesce(r.proposal, '-')), ',' ORDER BY r.id), ''),
                       'UTF8')), 'hex') AS digest
            FROM %s r""";

    // One statement, and so one moment: what is settled is what was compared.
    private static final String SETTLE = """
            WITH result AS MATERIALIZED (SELECT * FROM participation_result WHERE class_id = :class),
            seen AS (""" + NUMBERS.formatted("result") + """
            ), settled AS (
                UPDATE enrollment e
                SET state = r.proposal, score = r.score, grade = r.grade, result_counts = r.counts, version = e.version + 1
                FROM result r, seen s
                WHERE e.id = r.id AND s.undecided = 0 AND s.digest = :digest)
            SELECT * FROM seen""";

    private static final String ROW = "SELECT r.* FROM participation_result r WHERE r.class_id = :class AND r.id = :id";

    @Inject
    EntityManager database;

    @Inject
    AssessedClasses classes;

    @Inject
    Changes changes;

    /** How many there are, how many of them nobody decided on, and the name of exactly these results. */
    record Seen(long participations, long completed, long notCompleted, long undecided, String digest) {}

    Page<ParticipationResult> list(UUID classId, String cursor, int limit) {
        return new Listing<>(SELECT, ResultRows::toResult)
                .only("r.class_id = :class", "class", classId)
                .by("l.code", ParticipationResult::learnerCode)
                .page(database, cursor, limit);
    }

    ResultsSummary summary(TrainingClass trainingClass) {
        String of = "(SELECT * FROM participation_result WHERE class_id = :class)";
        Seen now = seen(database.createNativeQuery(NUMBERS.formatted(of), Tuple.class), trainingClass.id());
        return new ResultsSummary(
                trainingClass.centre(),
                trainingClass.id(),
                (int) now.participations(),
                (int) now.completed(),
                (int) now.notCompleted(),
                (int) now.undecided(),
                now.digest(),
                trainingClass.resultsApprovedAt(),
                classes.withdrawn(trainingClass.id()));
    }

    /** What one participation comes to; empty for an enrollment that is none. */
    public Optional<ResultNow> find(UUID classId, UUID enrollment) {
        Query row = database.createNativeQuery(ROW, Tuple.class)
                .setParameter("class", classId)
                .setParameter("id", enrollment);
        return Rows.first(row).map(ResultRows::toResultNow);
    }

    /** What one participation comes to; 404 for an enrollment that is none, or none the caller may know of. */
    ResultNow require(UUID classId, UUID enrollment) {
        return find(classId, enrollment)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-participation")));
    }

    /**
     * Brings scores and grades of enrollments in step with the items of their classes, and announces those that changed.
     *
     * @param classes ids of classes whose results are open, locked
     */
    public void compute(Collection<UUID> classes) {
        Query compute =
                database.createNativeQuery(COMPUTE, UUID.class).setParameter("classes", classes.toArray(UUID[]::new));
        announce(Rows.all(compute, UUID.class).toList());
    }

    /** Many enrollments were changed. */
    void announce(List<UUID> enrollments) {
        changes.enrollmentsChanged(enrollments.toArray(UUID[]::new));
    }

    /** Settles all participations as proposed if they are as the digest says and none is undecided; changes none otherwise. */
    Seen settle(UUID classId, String digest) {
        // Enrollments move without their class: from here on these stand still.
        database.createNativeQuery("SELECT id FROM enrollment WHERE class_id = :class ORDER BY id FOR NO KEY UPDATE")
                .setParameter("class", classId)
                .getResultList();
        return seen(database.createNativeQuery(SETTLE, Tuple.class).setParameter("digest", digest), classId);
    }

    /** Those of whom something is left to decide, at most so many. */
    List<ResultNow> undecided(UUID classId, int limit) {
        Query query = database.createNativeQuery(
                        "SELECT r.* FROM participation_result r WHERE r.class_id = :class AND r.proposal IS NULL ORDER BY r.id",
                        Tuple.class)
                .setParameter("class", classId)
                .setMaxResults(limit);
        return Rows.of(query).map(ResultRows::toResultNow).toList();
    }

    /** Whether the class has no items and a score that was recorded for all of it. */
    boolean recordedWithoutItems(UUID classId) {
        return (Boolean) database.createNativeQuery("""
                        SELECT NOT EXISTS (SELECT FROM assessment_item WHERE class_id = :class)
                            AND EXISTS (SELECT FROM enrollment WHERE class_id = :class AND score IS NOT NULL)""", Boolean.class)
                .setParameter("class", classId)
                .getSingleResult();
    }

    private static Seen seen(Query query, UUID classId) {
        Tuple row = Rows.first(query.setParameter("class", classId)).orElseThrow();
        return new Seen(
                row.get("participations", Long.class),
                row.get("completed", Long.class),
                row.get("not_completed", Long.class),
                row.get("undecided", Long.class),
                row.get("digest", String.class));
    }
}
