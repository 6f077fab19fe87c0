package vn.thoilai.reporting.year;

import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.reporting.Comparison;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.Unit;
import vn.thoilai.reporting.rules.Rule;

/**
 * Makes the figures of one line or total.
 *
 * @param heads distinct persons in its classes; null where these are of several centres
 * @param planned classes the plan in force asks for; null when it asks for none
 */
record MakingLine(Group group, Integer heads, Stated planned) {

    /** Holds a figure of a line against the year before. */
    @FunctionalInterface
    interface Comparing {
        Comparison of(String key, Indicator indicator, Figure now);
    }

    ReportLine line(
            Track track, String programme, Delivery delivery, Boolean countsTowardTarget, Comparing versusPrevious) {
        Figure classes = group.figure(Indicator.CLASSES);
        Figure participations = group.figure(Indicator.PARTICIPATIONS);
        return new ReportLine(
                group.key(),
                track,
                programme,
                delivery,
                countsTowardTarget,
                classes,
                group.figures().stated(Rule.PLANNED, Unit.CLASSES, planned),
                group.figure(Indicator.IN_PLAN),
                group.figure(Indicator.OFF_PLAN),
                group.figure(Indicator.CARRIED_OVER),
                participations,
                heads == null ? group.headsAcrossCentres() : group.heads(heads),
                group.figure(Indicator.WOMEN),
                group.figure(Indicator.SUMMONED),
                group.figure(Indicator.ATTENDED),
                group.figure(Indicator.ATTENDANCE_RATIO),
                group.figure(Indicator.ASSESSED),
                group.figure(Indicator.PASSED),
                group.figure(Indicator.PASSED_SHARE),
                group.figure(Indicator.FAIR_OR_BETTER),
                group.figure(Indicator.FAIR_OR_BETTER_SHARE),
                group.figure(Indicator.EXCELLENT),
                group.figure(Indicator.GOOD),
                group.figure(Indicator.FAIR),
                group.figure(Indicator.AVERAGE),
                group.figure(Indicator.FAILED),
                group.figure(Indicator.CERTIFIED),
                group.figure(Indicator.COMMENDED),
                group.cohorts(),
                versusPrevious.of(group.key(), Indicator.CLASSES, classes),
                versusPrevious.of(group.key(), Indicator.PARTICIPATIONS, participations));
    }
}
