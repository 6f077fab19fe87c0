package vn.thoilai.enrollment.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.ResultThen;

/** A result as it was at a moment. */
@Embeddable
class ResultColumns {

    BigDecimal score;

    @Enumerated(EnumType.STRING)
    Grade grade;

    @Enumerated(EnumType.STRING)
    EnrollmentState state;

    static ResultColumns of(ResultThen result) {
        ResultColumns columns = new ResultColumns();
        columns.score = result.score();
        columns.grade = result.grade();
        columns.state = result.state();
        return columns;
    }

    static ResultThen toResult(ResultColumns columns) {
        return columns == null ? null : new ResultThen(columns.score, columns.grade, columns.state);
    }
}
