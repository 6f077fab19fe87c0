package vn.thoilai.enrollment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.flywaydb.core.Flyway;
import vn.thoilai.postgres.SuitePostgres;

/** The rule of results, where it stands: in the functions of the migrated database, against arithmetic in Java. */
class ResultRulesTest {

    private static final String DATABASE = "rules";

    private static SuitePostgres postgres;
    private static Connection connection;

    /** One item: how much it weighs and what was scored. */
    record Part(BigDecimal weight, BigDecimal score) {}

    @BeforeContainer
    static void migrate() throws SQLException {
        postgres = SuitePostgres.startWithoutFsync(
                Path.of("target", "rules-postgres").toAbsolutePath(), 0);
        postgres.provision(DATABASE);
        String owner = postgres.ownerUser(DATABASE);
        Flyway.configure()
                .dataSource(postgres.url(DATABASE), owner, postgres.password(owner))
                .locations("db/kit", "db/migration")
                .placeholders(Map.of("service-role", postgres.appUser(DATABASE)))
                .load()
                .migrate();
        connection = DriverManager.getConnection(postgres.url(DATABASE), owner, postgres.password(owner));
    }

    @AfterContainer
    static void stop() throws SQLException {
        connection.close();
        postgres.close();
    }

    @Property(tries = 500)
    void a_weighted_score_is_the_mean_rounded_half_up_and_within_what_was_scored(
            @ForAll("parts") @Size(min = 1, max = 8) List<Part> parts) {
        BigDecimal weights = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = parts.stream()
                .map(part -> part.weight().multiply(part.score()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        BigDecimal score = weighted(parts);

        assertThat(score).isEqualByComparingTo(sum.divide(weights, 1, RoundingMode.HALF_UP));
        assertThat(score).isBetween(least(parts), most(parts));
    }

    @Property(tries = 300)
    void a_better_score_at_one_item_never_makes_the_result_worse(
            @ForAll("parts") @Size(min = 1, max = 6) List<Part> parts, @ForAll @IntRange(max = 100) int more) {
        Part first = parts.get(0);
        BigDecimal better = first.score().add(BigDecimal.valueOf(more, 1)).min(BigDecimal.TEN);
        List<Part> improved = new java.util.ArrayList<>(parts);
        improved.set(0, new Part(first.weight(), better));

        assertThat(weighted(improved)).isGreaterThanOrEqualTo(weighted(parts));
        assertThat(rank(weighted(improved))).isGreaterThanOrEqualTo(rank(weighted(parts)));
    }

    @Property(tries = 100)
    void while_a_score_is_missing_there_is_no_result(@ForAll("parts") @Size(min = 1, max = 6) List<Part> parts) {
        List<Part> incomplete = new java.util.ArrayList<>(parts);
        incomplete.add(new Part(BigDecimal.ONE, null));
        assertThat(weighted(incomplete)).isNull();
        assertThat(weighted(List.of())).isNull();
    }

    @Property(tries = 101)
    void every_score_has_exactly_the_grade_of_its_band(@ForAll @IntRange(max = 100) int tenths) {
        String expected = tenths >= 90
                ? "EXCELLENT"
                : tenths >= 80 ? "GOOD" : tenths >= 70 ? "FAIR" : tenths >= 50 ? "AVERAGE" : "FAIL";
        assertThat(grade(BigDecimal.valueOf(tenths, 1))).isEqualTo(expected);
    }

    @Property(tries = 500)
    void eligibility_is_certain_only_if_no_mark_to_come_can_change_it(
            @ForAll @IntRange(min = 1, max = 40) int held,
            @ForAll @IntRange(max = 40) int attended,
            @ForAll @IntRange(max = 40) int unmarked,
            @ForAll @IntRange(max = 100) int percent) {
        int came = Math.min(attended, held);
        int open = Math.min(unmarked, held - came);
        boolean atLeast = came * 100 >= percent * held;
        boolean atMost = (came + open) * 100 >= percent * held;

        String eligibility = eligibility(came, open, held, percent);

        assertThat(eligibility).isEqualTo(atLeast ? "ELIGIBLE" : atMost ? "UNKNOWN" : "NOT_ELIGIBLE");
    }

    @Property(tries = 20)
    void what_is_not_known_is_not_zero(@ForAll @IntRange(min = 1, max = 100) int percent) {
        assertThat(eligibility(null, 0, 10, percent)).isEqualTo("UNKNOWN");
        assertThat(eligibility(0, 0, null, percent)).isEqualTo("UNKNOWN");
        assertThat(eligibility(0, 0, 0, percent)).isEqualTo("UNKNOWN");
        assertThat(eligibility(null, 0, null, 0)).isEqualTo("ELIGIBLE");
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<BigDecimal> weights =
                Arbitraries.integers().between(1, 100_000).map(value -> BigDecimal.valueOf(value, 2));
        Arbitrary<BigDecimal> scores =
                Arbitraries.integers().between(0, 100).map(value -> BigDecimal.valueOf(value, 1));
        return Combinators.combine(weights, scores).as(Part::new).list();
    }

    private static BigDecimal least(List<Part> parts) {
        return parts.stream().map(Part::score).min(BigDecimal::compareTo).orElseThrow();
    }

    private static BigDecimal most(List<Part> parts) {
        return parts.stream().map(Part::score).max(BigDecimal::compareTo).orElseThrow();
    }

    private static int rank(BigDecimal score) {
        return List.of("FAIL", "AVERAGE", "FAIR", "GOOD", "EXCELLENT").indexOf(grade(score));
    }

    private static BigDecimal weighted(List<Part> parts) {
        return ask(
                "SELECT weighted_score(cast(? AS numeric[]), cast(? AS numeric[]))",
                BigDecimal.class,
                array(parts.stream().map(Part::weight).toArray()),
                array(parts.stream().map(Part::score).toArray()));
    }

    private static String grade(BigDecimal score) {
        return ask("SELECT grade_of('default@1', ?)", String.class, score);
    }

    private static String eligibility(Integer attended, Integer unmarked, Integer held, Integer percent) {
        return ask(
                "SELECT attendance_eligibility(cast(? AS integer), cast(? AS integer), cast(? AS integer), ?)",
                String.class,
                attended,
                unmarked,
                held,
                percent);
    }

    private static Object array(Object[] values) {
        try {
            return connection.createArrayOf("numeric", values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T ask(String query, Class<T> type, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, type);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
