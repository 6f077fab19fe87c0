package vn.thoilai.enrollment.class_;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.contract.enrollment.OpeningDecision;
import vn.thoilai.contract.enrollment.StudyMode;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.enrollment.store.Rows;

/** From rows to classes as callers see them. */
final class ClassRows {

    static final String SELECT = """
            SELECT k.*, c.code AS centre, p.track, q.code AS partner
            FROM training_class k
            JOIN centre c ON c.id = k.centre_id
            JOIN programme p ON p.code = k.programme_code
            LEFT JOIN partner q ON q.id = k.partner_id""";

    private static final DeclaredCounts NOTHING_KNOWN = new DeclaredCounts(null, null, null, null, null, null);

    private ClassRows() {}

    static TrainingClass toClass(Tuple row) {
        return new TrainingClass(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("code", String.class),
                row.get("name_vi", String.class),
                row.get("programme_code", String.class),
                Rows.constant(row, "track", Track.class),
                Rows.constant(row, "delivery", Delivery.class),
                row.get("counts_toward_target", Boolean.class),
                Rows.constant(row, "state", ClassState.class),
                Rows.constant(row, "mode", StudyMode.class),
                row.get("cohort", Integer.class),
                row.get("plan_year", Integer.class),
                row.get("carried_over_into", Integer.class),
                row.get("partner", String.class),
                row.get("start_date", LocalDate.class),
                row.get("end_date", LocalDate.class),
                row.get("sessions_held", Integer.class),
                row.get("capacity", Integer.class),
                row.get("roster_kept", Boolean.class),
                declared(row),
                List.of(row.get("lecturers", String[].class)),
                decision(row),
                row.get("grading_policy_code", String.class),
                row.get("results_approved_at", Instant.class),
                row.get("reason", String.class),
                null,
                row.get("version", Integer.class));
    }

    private static DeclaredCounts declared(Tuple row) {
        DeclaredCounts counts = new DeclaredCounts(
                row.get("declared_summoned", Integer.class),
                row.get("declared_participations", Integer.class),
                row.get("declared_attended", Integer.class),
                row.get("declared_assessed", Integer.class),
                row.get("declared_passed", Integer.class),
                row.get("declared_fair_or_better", Integer.class));
        return counts.equals(NOTHING_KNOWN) ? null : counts;
    }

    private static OpeningDecision decision(Tuple row) {
        String number = row.get("opening_decision_number", String.class);
        return number == null ? null : new OpeningDecision(number, row.get("opening_decision_date", LocalDate.class));
    }
}
