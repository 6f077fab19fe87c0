package vn.thoilai.enrollment.assessment;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.UUID;
import vn.thoilai.contract.enrollment.AssessmentDecision;
import vn.thoilai.contract.enrollment.Eligibility;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.ParticipationResult;
import vn.thoilai.enrollment.store.Rows;

/** From rows of {@code participation_result} to results. */
final class ResultRows {

    private ResultRows() {}

    static ParticipationResult toResult(Tuple row) {
        Grade grade = Rows.constant(row, "grade", Grade.class);
        return new ParticipationResult(
                row.get("centre", String.class),
                row.get("class_id", UUID.class),
                row.get("id", UUID.class),
                row.get("learner_id", UUID.class),
                row.get("learner_code", String.class),
                Rows.constant(row, "state", EnrollmentState.class),
                count(row, "held"),
                count(row, "attended"),
                count(row, "unmarked"),
                Rows.constant(row, "eligibility", Eligibility.class),
                Rows.constant(row, "decision", AssessmentDecision.class),
                row.get("reason", String.class),
                row.get("score", BigDecimal.class),
                grade,
                grade == null ? null : grade != Grade.FAIL,
                Rows.constant(row, "proposal", EnrollmentState.class),
                row.get("version", Integer.class));
    }

    static ResultNow toResultNow(Tuple row) {
        return new ResultNow(
                row.get("id", UUID.class),
                row.get("learner_id", UUID.class),
                Rows.constant(row, "state", EnrollmentState.class),
                row.get("version", Integer.class),
                Rows.constant(row, "eligibility", Eligibility.class),
                Rows.constant(row, "decision", AssessmentDecision.class),
                row.get("has_items", Boolean.class),
                row.get("counts", Boolean.class),
                row.get("scored", BigDecimal.class),
                Rows.constant(row, "grade", Grade.class));
    }

    private static Integer count(Tuple row, String column) {
        Long count = row.get(column, Long.class);
        return count == null ? null : count.intValue();
    }
}
