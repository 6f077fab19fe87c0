package vn.thoilai.enrollment.assessment;

import java.math.BigDecimal;
import java.util.UUID;
import vn.thoilai.contract.enrollment.AssessmentDecision;
import vn.thoilai.contract.enrollment.Eligibility;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;

/**
 * What a participation comes to at this moment.
 *
 * @param enrollment id of the enrollment
 * @param version of the enrollment
 * @param decision null where none was taken
 * @param hasItems whether its class is assessed by items
 * @param counts whether the score counts
 * @param scored the score, whether it counts or not; null without one
 * @param grade of the score, where it counts
 */
public record ResultNow(
        UUID enrollment,
        UUID learner,
        EnrollmentState state,
        int version,
        Eligibility eligibility,
        AssessmentDecision decision,
        boolean hasItems,
        boolean counts,
        BigDecimal scored,
        Grade grade) {}
