package vn.thoilai.reporting.year;

import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.planning.PlanLine;
import vn.thoilai.contract.planning.PlannedEvent;
import vn.thoilai.contract.reporting.TargetBasis;

/**
 * What the plan in force asks.
 *
 * @param classes null when none are asked
 * @param learners null when none are asked
 * @param lines by track; empty where only totals are asked
 * @param events null when the plan is older than their being told
 */
record PlanTarget(
        UUID plan, int version, Stated classes, Stated learners, List<PlanLine> lines, List<PlannedEvent> events) {

    Stated asked(TargetBasis basis) {
        return switch (basis) {
            case CLASSES -> classes;
            case LEARNERS -> learners;
            case NOT_STATED -> null;
        };
    }

    /** Classes that a track's line asks for; null when none does. */
    Stated classesOf(Track track) {
        return lines.stream()
                .filter(line -> line.track() == track)
                .map(PlanLine::classes)
                .findFirst()
                .orElse(null);
    }

    /** Rule in-plan@1. */
    boolean foresees(boolean countsTowardTarget, Track track) {
        return countsTowardTarget && (lines.isEmpty() || lines.stream().anyMatch(line -> line.track() == track));
    }
}
