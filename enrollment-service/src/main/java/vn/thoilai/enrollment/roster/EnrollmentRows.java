package vn.thoilai.enrollment.roster;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.Place;
import vn.thoilai.contract.enrollment.Waiting;
import vn.thoilai.enrollment.store.Rows;

/** From rows to enrollments as callers see them. */
final class EnrollmentRows {

    /**
     * A result is told to the learner and to who sent him once it is approved; to who works it out, all along. Staff is
     * asked about once for a statement, an approval only for a result that somebody else reads.
     */
    private static final String TOLD = """
            (e.score IS NULL OR (SELECT caller_has('training-officer', 'director', 'auditor'))
             OR e.class_id = ANY ((SELECT caller_taught_classes())::uuid[])
             OR (SELECT k.results_approved_at IS NOT NULL FROM training_class k WHERE k.id = e.class_id)) AS told,
            """;

    private static final String COLUMNS = TOLD + """
            e.id, c.code AS centre, e.class_id, e.learner_id, l.code AS learner_code, l.full_name AS learner_name,
            e.state, e.place, e.nominated_at, e.accepted_at, e.warnings, e.reason,
            CASE WHEN e.venue_id IS NOT NULL THEN (SELECT v.code FROM class_venue v WHERE v.id = e.venue_id) END AS venue,
            e.sessions_attended, e.score, e.grade, e.version""";

    private static final String FROM =
            " FROM enrollment e JOIN learner l ON l.id = e.learner_id JOIN centre c ON c.id = e.centre_id";

    static final String SELECT = "SELECT " + COLUMNS + FROM;

    /** With the class, which whoever sees the enrollment sees. */
    static final String SELECT_WITH_CLASS =
            "SELECT k.state AS class_state, k.results_approved_at IS NOT NULL AS approved, " + COLUMNS + FROM
                    + " JOIN training_class k ON k.id = e.class_id";

    static final String WAITING = """
            SELECT waiting_position(e.class_id, e.nominated_at, e.id) AS waiting, e.id, c.code AS centre, e.learner_id,
                   l.code AS learner_code, l.full_name AS learner_name, e.nominated_at, e.accepted_at
            FROM enrollment e JOIN learner l ON l.id = e.learner_id JOIN centre c ON c.id = e.centre_id""";

    private EnrollmentRows() {}

    static Enrollment enrollment(Tuple row) {
        boolean told = row.get("told", Boolean.class);
        return enrollment(
                row,
                row.get("venue", String.class),
                row.get("accepted_at", Instant.class),
                row.get("reason", String.class),
                new Result(
                        row.get("sessions_attended", Integer.class),
                        told ? row.get("score", BigDecimal.class) : null,
                        told ? Rows.constant(row, "grade", Grade.class) : null));
    }

    /** A row of the type {@code nominated}: nobody has decided about it, it has no venue and no score. */
    static Enrollment nominated(Tuple row) {
        return enrollment(row, null, null, null, new Result(row.get("sessions_attended", Integer.class), null, null));
    }

    /** Of a row with its class. */
    static ClassStanding standing(Tuple row) {
        return new ClassStanding(
                Rows.constant(row, "class_state", ClassState.class), row.get("approved", Boolean.class));
    }

    /** Of the class of a row of the type {@code nominated}: once its results are approved it takes none. */
    static ClassStanding nominating(Tuple row) {
        return new ClassStanding(Rows.constant(row, "class_state", ClassState.class), false);
    }

    private record Result(Integer attended, BigDecimal score, Grade grade) {}

    private static Enrollment enrollment(Tuple row, String venue, Instant accepted, String reason, Result result) {
        return new Enrollment(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("class_id", UUID.class),
                row.get("learner_id", UUID.class),
                row.get("learner_code", String.class),
                row.get("learner_name", String.class),
                Rows.constant(row, "state", EnrollmentState.class),
                Rows.constant(row, "place", Place.class),
                venue,
                row.get("nominated_at", Instant.class),
                accepted,
                List.of(row.get("warnings", String[].class)),
                reason,
                result.attended(),
                result.score(),
                result.grade(),
                null,
                row.get("version", Integer.class));
    }

    static Waiting waiting(Tuple row) {
        return new Waiting(
                row.get("waiting", Long.class).intValue(),
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("learner_id", UUID.class),
                row.get("learner_code", String.class),
                row.get("learner_name", String.class),
                row.get("nominated_at", Instant.class),
                row.get("accepted_at", Instant.class) != null);
    }
}
