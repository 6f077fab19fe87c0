package vn.thoilai.reporting;

import java.util.ArrayList;
import java.util.List;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.reporting.TestEvents.ClassBuilder;

/** The pilot's year: 33 own classes, 8 of summer teachers, 8 hosted cohorts of which nothing is counted. */
public final class ThoiLai2017 {

    private static final int FAIR_OR_BETTER = 2582;

    private final List<FeedEvent> events = new ArrayList<>();
    private int learners;
    private int graded;

    private ThoiLai2017() {}

    public static List<FeedEvent> events() {
        ThoiLai2017 year = new ThoiLai2017();
        year.events.add(TestEvents.centre("thoi-lai", "927", "92"));
        year.own(Track.PARTY, "PARTY_AWARENESS", 19, 1394);
        year.own(Track.STATE, "STATE_MANAGEMENT", 6, 604);
        year.own(Track.MASS_ORGANISATION, "YOUTH_UNION", 8, 1040);
        year.summer(8, 1607, 1546);
        for (int cohort = 2; cohort <= 9; cohort++) {
            year.events.add(TestEvents.trainingClass()
                    .line("INTERMEDIATE_THEORY", null, Delivery.HOSTED, false)
                    .declared(cohort, null)
                    .event());
        }
        return year.events;
    }

    private void own(Track track, String programme, int classes, int count) {
        for (int each = 0; each < classes; each++) {
            ClassBuilder one = TestEvents.trainingClass().line(programme, track, Delivery.OWN, true);
            events.add(one.event());
            for (int i = each; i < count; i += classes) {
                Grade grade = graded++ < FAIR_OR_BETTER ? Grade.GOOD : Grade.AVERAGE;
                events.add(TestEvents.enrollment(one.id, "p" + learners++, EnrollmentState.COMPLETED, 8, grade));
            }
        }
    }

    private void summer(int classes, int summoned, int came) {
        for (int each = 0; each < classes; each++) {
            ClassBuilder one = TestEvents.trainingClass().line("SUMMER_TEACHERS", null, Delivery.CO_DELIVERED, false);
            events.add(one.event());
            for (int i = each; i < summoned; i += classes) {
                EnrollmentState state = i < came ? EnrollmentState.COMPLETED : EnrollmentState.ABSENT;
                events.add(TestEvents.enrollment(one.id, "t" + i, state, i < came ? 2 : 0, null));
            }
        }
    }
}
