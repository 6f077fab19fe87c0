package vn.thoilai.planning.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.SourceStatus;
import vn.thoilai.contract.reporting.Unit;
import vn.thoilai.contract.reporting.YearReport;

/** Reports as reporting answers them. */
final class Reports {

    static final Instant COMPUTED = Instant.parse("2017-11-16T01:30:00Z");
    static final Instant SILENT_SINCE = Instant.parse("2017-11-15T22:00:00Z");

    private Reports() {}

    /** Thới Lai in 2017, with the classes that do not count toward the target. */
    static YearReport thoiLai() {
        return of(
                counting(Track.PARTY, 19),
                counting(Track.STATE, 6),
                counting(Track.MASS_ORGANISATION, 8),
                line(null, Delivery.CO_DELIVERED, false, classes(8)),
                line(null, Delivery.HOSTED, false, classes(8)));
    }

    static YearReport of(ReportLine... lines) {
        return report(List.of(lines), false);
    }

    static YearReport stale(YearReport report) {
        return report(report.lines(), true);
    }

    static ReportLine counting(Track track, int classes) {
        return line(track, Delivery.OWN, true, classes(classes));
    }

    static ReportLine line(Track track, Delivery delivery, boolean counts, Figure classes) {
        return new ReportLine(
                "LINE", track, null, delivery, counts, classes, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(), null, null);
    }

    static Figure classes(Integer number) {
        return new Figure(
                number == null ? null : BigDecimal.valueOf(number),
                Unit.values()[0],
                number == null ? Qualifier.NOT_STATED : Qualifier.EXACT,
                null,
                null,
                "classes@1",
                number == null ? Completeness.UNKNOWN : Completeness.COMPLETE,
                0,
                null,
                null,
                null);
    }

    private static YearReport report(List<ReportLine> lines, boolean stale) {
        SourceStatus enrollment = new SourceStatus("enrollment", "4694", COMPUTED, stale, stale ? SILENT_SINCE : null);
        return new YearReport(
                "thoi-lai",
                "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai",
                2017,
                null,
                LocalDate.of(2017, 11, 16),
                COMPUTED,
                lines,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(enrollment));
    }
}
