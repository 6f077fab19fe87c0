package vn.thoilai.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thoilai.contract.reporting.Boundaries;
import vn.thoilai.contract.reporting.CentreCompleteness;
import vn.thoilai.contract.reporting.CompletenessBoard;
import vn.thoilai.contract.reporting.CompletenessCounts;
import vn.thoilai.contract.reporting.ReportState;
import vn.thoilai.contract.reporting.SubmittedReport;
import vn.thoilai.reporting.ReportingConfig;
import vn.thoilai.reporting.db.Sql;
import vn.thoilai.reporting.year.Asked;
import vn.thoilai.reporting.year.CentresYears;

/** Tells of each centre of an area whether it has reported, when it was last heard of, and what is missing. */
@ApplicationScoped
class CheckingCompleteness {

    private static final String HEARD = Sql.file("centres-heard.sql");

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    Circles circles;

    @Inject
    CentresYears years;

    @Inject
    ReportingConfig config;

    @Inject
    Sql sql;

    private record Heard(String centre, Instant lastAt, int known, int classes, SubmittedReport report) {}

    @Transactional
    CompletenessBoard board(String area, int year, Boundaries boundaries) {
        years.freezeView();
        Asked asked = Asked.of(year);
        Circle circle = circles.of(area, asked, boundaries);
        String[] codes = circle.visible().stream().map(Home::centre).toArray(String[]::new);
        Map<String, Heard> heard = sql.query(HEARD, CheckingCompleteness::heard, codes, year, year).stream()
                .collect(Collectors.toMap(Heard::centre, Function.identity()));
        List<Home> expected = circle.homes().stream()
                .filter(home -> home.thereBy(asked.to())
                        || home.visible() && heard.get(home.centre()).known() > 0)
                .toList();
        List<CentreCompleteness> centres = expected.stream()
                .filter(Home::visible)
                .map(home -> completeness(home, heard.get(home.centre()), asked))
                .toList();
        return new CompletenessBoard(
                circle.scope(),
                circle.boundaries(),
                circle.on(),
                year,
                new CompletenessCounts(
                        expected.size(),
                        centres.size(),
                        count(centres, CentreCompleteness::hasData),
                        count(centres, CentreCompleteness::stale),
                        count(centres, CheckingCompleteness::reported),
                        count(centres, CentreCompleteness::late)),
                centres,
                years.sources());
    }

    private CentreCompleteness completeness(Home home, Heard heard, Asked asked) {
        boolean stale = heard.lastAt() == null
                || heard.lastAt().plus(config.centreStaleAfter()).isBefore(Instant.now());
        LocalDate dueOn = asked.to().plusDays(config.annualReportDays());
        boolean late = !reported(heard.report()) && LocalDate.now(VIETNAM).isAfter(dueOn);
        return new CentreCompleteness(
                home.centre(),
                home.nameVi(),
                heard.known() > 0,
                heard.classes(),
                heard.lastAt(),
                stale,
                URI.create("/reporting/v1/centres/" + home.centre() + "/years/" + asked.year()),
                heard.report(),
                dueOn,
                late);
    }

    private static boolean reported(CentreCompleteness centre) {
        return reported(centre.annualReport());
    }

    /** One that was sent back is the centre's to submit again. */
    private static boolean reported(SubmittedReport report) {
        return report != null && report.state() != ReportState.RETURNED;
    }

    private static int count(List<CentreCompleteness> centres, Predicate<CentreCompleteness> which) {
        return (int) centres.stream().filter(which).count();
    }

    private static Heard heard(ResultSet row) throws SQLException {
        return new Heard(
                row.getString("centre"),
                instant(row, "last_at"),
                row.getInt("known"),
                row.getInt("classes"),
                report(row));
    }

    private static SubmittedReport report(ResultSet row) throws SQLException {
        UUID id = row.getObject("report", UUID.class);
        return id == null
                ? null
                : new SubmittedReport(
                        id,
                        ReportState.valueOf(row.getString("state")),
                        instant(row, "submitted_at"),
                        URI.create("/reporting/v1/reports/" + id));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
