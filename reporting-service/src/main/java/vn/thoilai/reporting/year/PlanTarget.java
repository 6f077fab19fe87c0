package vn.thoilai.reporting.year;

import java.util.UUID;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.TargetBasis;

/**
 * What the plan in force asks.
 *
 * @param classes null when none are asked
 * @param learners null when none are asked
 */
record PlanTarget(UUID plan, int version, Stated classes, Stated learners) {

    Stated asked(TargetBasis basis) {
        return switch (basis) {
            case CLASSES -> classes;
            case LEARNERS -> learners;
            case NOT_STATED -> null;
        };
    }
}
