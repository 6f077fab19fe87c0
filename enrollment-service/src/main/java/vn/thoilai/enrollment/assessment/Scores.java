package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.AssessmentScore;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.LearnerScores;
import vn.thoilai.contract.enrollment.ScoreEntry;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;

/** What learners scored at the items of their classes. Many rows at a time, so there are no entities. */
@ApplicationScoped
class Scores {

    private static final String SELECT = """
            SELECT c.code AS centre, x.class_id, x.item_id, i.code AS item_code, x.enrollment_id, x.learner_id,
                   l.code AS learner_code, x.attempt, x.score
            FROM assessment_score x
            JOIN assessment_item i ON i.id = x.item_id
            JOIN learner l ON l.id = x.learner_id
            JOIN centre c ON c.id = x.centre_id
            JOIN training_class k ON k.id = x.class_id""";

    /** Before an approval they are told to those who work results out, as on the roster. */
    private static final String TOLD = """
            x.class_id = :class AND (
                k.results_approved_at IS NOT NULL OR (SELECT caller_has('training-officer', 'director', 'auditor'))
                OR x.class_id = ANY ((SELECT caller_taught_classes())::uuid[]))""";

    private static final String SHEET = """
            SELECT e.id, l.id AS learner_id, l.code AS learner_code,
                   (SELECT coalesce(array_agg(x.score ORDER BY x.attempt), '{}') FROM assessment_score x
                    WHERE x.item_id = :item AND x.enrollment_id = e.id) AS scores
            FROM enrollment e JOIN learner l ON l.id = e.learner_id
            WHERE e.class_id = :class AND e.state IN ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')
            ORDER BY l.code""";

    private static final String STANDING = """
            SELECT e.id, e.state, count(x.id) AS attempts
            FROM enrollment e LEFT JOIN assessment_score x ON x.item_id = :item AND x.enrollment_id = e.id
            WHERE e.class_id = :class AND e.id = ANY (cast(:enrollments AS uuid[]))
            GROUP BY e.id, e.state""";

    private static final String WRITE = """
            WITH line AS (
                SELECT * FROM unnest(cast(:enrollments AS uuid[]), cast(:attempts AS integer[]), cast(:scores AS numeric[]))
                    AS l (enrollment_id, attempt, score)),
            taken_back AS (
                DELETE FROM assessment_score x USING line l
                WHERE x.item_id = :item AND x.enrollment_id = l.enrollment_id AND x.attempt = l.attempt AND l.score IS NULL)
            INSERT INTO assessment_score AS x (id, centre_id, class_id, item_id, enrollment_id, learner_id, attempt, score)
            SELECT uuidv7(), e.centre_id, e.class_id, :item, e.id, e.learner_id, l.attempt, l.score
            FROM line l JOIN enrollment e ON e.id = l.enrollment_id
            WHERE l.score IS NOT NULL
            ORDER BY e.id, l.attempt
            ON CONFLICT (item_id, enrollment_id, attempt) DO UPDATE SET score = excluded.score, version = x.version + 1
            WHERE x.score <> excluded.score""";

    @Inject
    EntityManager database;

    /** What stands of one learner at an item, before scores are entered: attempts have the numbers 1 to that many. */
    record Standing(EnrollmentState state, int attempts) {}

    Page<AssessmentScore> list(UUID classId, UUID enrollment, String cursor, int limit) {
        return new Listing<>(SELECT, Scores::toScore)
                .only(TOLD, "class", classId)
                .only("x.enrollment_id = :enrollment", "enrollment", enrollment)
                .by("l.code", AssessmentScore::learnerCode)
                .by("i.code", AssessmentScore::itemCode)
                .by("x.attempt", Integer::valueOf, AssessmentScore::attempt)
                .page(database, cursor, limit);
    }

    /** A line for each participation of the class, by the learner's code. */
    List<LearnerScores> sheet(UUID classId, UUID item) {
        return Rows.of(database.createNativeQuery(SHEET, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("item", item))
                .map(row -> new LearnerScores(
                        row.get("id", UUID.class),
                        row.get("learner_id", UUID.class),
                        row.get("learner_code", String.class),
                        List.of(row.get("scores", BigDecimal[].class))))
                .toList();
    }

    /** What stands of those enrollments of the class that are named. */
    Map<UUID, Standing> standing(UUID classId, UUID item, List<ScoreEntry> lines) {
        return Rows.of(database.createNativeQuery(STANDING, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("item", item)
                        .setParameter(
                                "enrollments",
                                lines.stream().map(ScoreEntry::enrollment).toArray(UUID[]::new)))
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class),
                        row -> new Standing(
                                Rows.constant(row, "state", EnrollmentState.class),
                                row.get("attempts", Long.class).intValue())));
    }

    /** Writes lines that have been checked, in one statement. */
    void write(UUID item, List<ScoreEntry> lines) {
        database.createNativeQuery(WRITE)
                .setParameter("item", item)
                .setParameter(
                        "enrollments",
                        lines.stream().map(ScoreEntry::enrollment).toArray(UUID[]::new))
                .setParameter(
                        "attempts", lines.stream().map(ScoreEntry::attempt).toArray(Integer[]::new))
                .setParameter("scores", lines.stream().map(ScoreEntry::score).toArray(BigDecimal[]::new))
                .executeUpdate();
    }

    /** Whether an item has any score, also one of a learner who left. */
    boolean exist(UUID item) {
        return (Boolean) database.createNativeQuery(
                        "SELECT EXISTS (SELECT FROM assessment_score WHERE item_id = :item)", Boolean.class)
                .setParameter("item", item)
                .getSingleResult();
    }

    private static AssessmentScore toScore(Tuple row) {
        return new AssessmentScore(
                row.get("centre", String.class),
                row.get("class_id", UUID.class),
                row.get("item_id", UUID.class),
                row.get("item_code", String.class),
                row.get("enrollment_id", UUID.class),
                row.get("learner_id", UUID.class),
                row.get("learner_code", String.class),
                row.get("attempt", Integer.class),
                row.get("score", BigDecimal.class));
    }
}
