package vn.thoilai.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;

/** Tries to break the promise that the report of a day, computed later, is the one computed on that day. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class DaysTest {

    private static final List<String> PRESENT = List.of("learner_fact", "head_tally", "projection_day");

    private static final List<String> ON_A_DAY =
            List.of("classes", "tallies", "enrollments", "certificates", "commendations");

    private static final int DAYS = 40;

    private static final LocalDate FIRST = LocalDate.of(2017, 3, 1);

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_report_of_a_day_is_the_same_however_late_it_is_computed(long seed) {
        List<List<FeedEvent>> days = RandomYear.of(new Random(seed), FIRST, 5);
        List<Map<String, Object>> onTheDay = new ArrayList<>();
        for (List<FeedEvent> day : days) {
            feeding.enrollment(day);
            onTheDay.add(answers(""));
        }
        for (int i = 0; i < days.size(); i++) {
            assertThat(answers("cutOff=" + FIRST.plusDays(i))).isEqualTo(onTheDay.get(i));
        }
        assertThat(Set.copyOf(onTheDay)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void days_do_not_depend_on_how_the_feed_was_cut_into_batches(long seed) {
        Random random = new Random(seed);
        List<FeedEvent> history = RandomYear.of(random, FIRST, DAYS).stream()
                .flatMap(List::stream)
                .toList();
        feeding.enrollment(history);
        Map<String, List<String>> atOnce = everyDay();
        TestDatabase.clean();
        for (int from = 0; from < history.size(); ) {
            int to = Math.min(history.size(), from + 1 + random.nextInt(9));
            feeding.enrollment(history.subList(from, to));
            from = to;
        }
        for (Map.Entry<String, List<String>> known : everyDay().entrySet()) {
            assertThat(known.getValue()).as(known.getKey()).isEqualTo(atOnce.get(known.getKey()));
        }
        assertThat(atOnce).allSatisfy((what, rows) -> assertThat(rows).as(what).isNotEmpty());
    }

    @Test
    void an_event_that_was_numbered_behind_midnight_is_booked_on_the_new_day() {
        Instant late = Instant.parse("2017-03-01T16:59:59Z");
        Instant early = Instant.parse("2017-03-01T17:00:00Z");
        feeding.enrollment(
                TestEvents.at(early, TestEvents.trainingClass().event()),
                TestEvents.at(late, TestEvents.trainingClass().event()));
        assertThat(TestDatabase.texts("select cast(from_day as text) from class_fact"))
                .containsExactly("2017-03-02", "2017-03-02");
    }

    /** All that a reader is answered, but for when it was computed and how far the feed had come. */
    private static Map<String, Object> answers(String parameters) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String path : List.of("", "/breakdowns/SEX", "/breakdowns/SENDING_UNIT", "/rows", "/rows/none")) {
            for (String period : List.of("period=YEAR", "period=Q2", "period=RANGE&from=2017-01-15&to=2017-06-30")) {
                Map<String, Object> answer = ContractApi.given(
                                TestTokens.token("director", List.of("thoi-lai"), List.of()))
                        .get("/reporting/v1/centres/thoi-lai/years/2017" + path + "?" + period + "&" + parameters)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getMap("$");
                answers.put(path + period, withoutTime(answer));
            }
        }
        return answers;
    }

    private static Object withoutTime(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(DaysTest::withoutTime).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value instanceof String text ? text.replaceAll("&cutOff=[0-9-]+", "") : String.valueOf(value);
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        map.forEach((key, each) -> {
            if (!List.of("computedAt", "cutOff", "feedPosition", "sources").contains(key)) {
                kept.put((String) key, withoutTime(each));
            }
        });
        return kept;
    }

    /** What is known now, and what was on each day; in how many pieces the past keeps it is its own affair. */
    private static Map<String, List<String>> everyDay() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (String table : PRESENT) {
            known.put(table, TestDatabase.texts("select cast(to_jsonb(t) as text) from " + table + " t order by 1"));
        }
        known.putAll(onEachDay(FIRST, DAYS));
        return known;
    }

    /** What was known at the end of each of some days. */
    static Map<String, List<String>> onEachDay(LocalDate first, int days) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (String what : ON_A_DAY) {
            known.put(
                    what,
                    TestDatabase.texts(("select d || ' ' || (to_jsonb(t) - 'from_day' - 'until_day')"
                                    + " from generate_series(date '%s', date '%s', interval '1 day') d"
                                    + " cross join lateral %s_on(cast(d as date)) t order by 1")
                            .formatted(first, first.plusDays(days), what)));
        }
        return known;
    }
}
