package vn.thoilai.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thoilai.contract.reporting.Boundaries;
import vn.thoilai.contract.reporting.CentreCompleteness;
import vn.thoilai.contract.reporting.CompletenessBoard;
import vn.thoilai.contract.reporting.CompletenessCounts;
import vn.thoilai.reporting.ReportingConfig;
import vn.thoilai.reporting.db.Sql;
import vn.thoilai.reporting.year.Asked;
import vn.thoilai.reporting.year.CentresYears;

/** Tells of each centre of an area whether it has reported, when it was last heard of, and what is missing. */
@ApplicationScoped
class CheckingCompleteness {

    private static final String HEARD = """
            select c.code as centre, h.last_at, count(f.class_id) as known, count(f.class_id) filter (where f.counted) as classes
              from unnest(?) as c (code)
              left join centre_heard h on h.centre = c.code
              left join class_fact f on f.centre = c.code and f.plan_year = ?
             group by c.code, h.last_at
            """;

    @Inject
    Circles circles;

    @Inject
    CentresYears years;

    @Inject
    ReportingConfig config;

    @Inject
    Sql sql;

    private record Heard(String centre, Instant lastAt, int known, int classes) {}

    @Transactional
    CompletenessBoard board(String area, int year, Boundaries boundaries) {
        years.freezeView();
        Asked asked = Asked.of(year);
        Circle circle = circles.of(area, asked, boundaries);
        String[] codes = circle.visible().stream().map(Home::centre).toArray(String[]::new);
        Map<String, Heard> heard = sql.query(HEARD, CheckingCompleteness::heard, codes, year).stream()
                .collect(Collectors.toMap(Heard::centre, Function.identity()));
        List<Home> expected = circle.homes().stream()
                .filter(home -> home.thereBy(asked.to())
                        || home.visible() && heard.get(home.centre()).known() > 0)
                .toList();
        List<CentreCompleteness> centres = expected.stream()
                .filter(Home::visible)
                .map(home -> completeness(home, heard.get(home.centre()), year))
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
                        count(centres, CentreCompleteness::stale)),
                centres,
                years.sources());
    }

    private CentreCompleteness completeness(Home home, Heard heard, int year) {
        boolean stale = heard.lastAt() == null
                || heard.lastAt().plus(config.centreStaleAfter()).isBefore(Instant.now());
        return new CentreCompleteness(
                home.centre(),
                home.nameVi(),
                heard.known() > 0,
                heard.classes(),
                heard.lastAt(),
                stale,
                URI.create("/reporting/v1/centres/" + home.centre() + "/years/" + year));
    }

    private static int count(List<CentreCompleteness> centres, Predicate<CentreCompleteness> which) {
        return (int) centres.stream().filter(which).count();
    }

    private static Heard heard(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("last_at");
        return new Heard(
                row.getString("centre"),
                at == null ? null : at.toInstant(),
                row.getInt("known"),
                row.getInt("classes"));
    }
}
