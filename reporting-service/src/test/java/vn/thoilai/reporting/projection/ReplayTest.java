package vn.thoilai.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.contract.enrollment.EnrollmentEvent;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.Place;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.TestEvents.ClassBuilder;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReplayTest {

    private static final List<String> TABLES =
            List.of("centre", "class_fact", "enrollment_fact", "class_tally", "head", "head_tally", "tombstone");

    private static final String RECOUNTED_TALLIES = """
            select centre || class_id || count(*) || ' '
                || count(*) filter (where state in ('SUMMONED','ABSENT','ATTENDING','COMPLETED','NOT_COMPLETED')) || ' '
                || count(*) filter (where p) || ' ' || count(*) filter (where p and sessions_attended > 0) || ' '
                || count(*) filter (where p and sessions_attended is null) || ' '
                || count(*) filter (where p and grade is not null) || ' '
                || count(*) filter (where p and grade not in ('FAIL')) || ' '
                || count(*) filter (where p and grade in ('FAIR','GOOD','EXCELLENT'))
            from (select *, state in ('ATTENDING','COMPLETED','NOT_COMPLETED') as p from enrollment_fact) e
            group by centre, class_id order by 1
            """;

    private static final String KEPT_TALLIES = """
            select centre || class_id || enrollments || ' ' || summoned || ' ' || participations || ' ' || attended
                || ' ' || attendance_unknown || ' ' || assessed || ' ' || passed || ' ' || fair_or_better
            from class_tally order by 1
            """;

    private static final String RECOUNTED_HEADS = """
            with taking_part as (
                select c.centre, c.plan_year, e.person, c.counts_toward_target,
                    coalesce('TRACK-' || c.track, 'PROGRAMME-' || c.programme) || '-' || c.delivery
                        || case when c.counts_toward_target then '-TARGET' else '-APART' end as line
                from enrollment_fact e join class_fact c using (centre, class_id)
                where e.state in ('ATTENDING','COMPLETED','NOT_COMPLETED') and c.roster_kept
                    and c.state not in ('PLANNED','CANCELLED','POSTPONED')
            ), scoped as (
                select centre, plan_year, line as scope, person from taking_part
                union all select centre, plan_year, 'TOTAL', person from taking_part
                union all select centre, plan_year, 'TOWARD_TARGET', person from taking_part where counts_toward_target
            )
            select centre || plan_year || scope || count(distinct person) from scoped
            group by centre, plan_year, scope order by 1
            """;

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_order_and_any_batches_come_to_the_same(long seed) {
        Random random = new Random(seed);
        List<FeedEvent> history = history(random);
        feeding.enrollment(history);
        Map<String, List<String>> rebuilt = tables();

        TestDatabase.clean();
        List<FeedEvent> delivered = new ArrayList<>(history);
        history.stream().filter(event -> random.nextInt(4) == 0).forEach(delivered::add);
        Collections.shuffle(delivered, random);
        for (int from = 0; from < delivered.size(); ) {
            int to = Math.min(delivered.size(), from + 1 + random.nextInt(20));
            feeding.enrollment(delivered.subList(from, to));
            if (random.nextInt(4) == 0) {
                recountAgrees();
            }
            from = to;
        }
        recountAgrees();

        assertThat(tables()).isEqualTo(rebuilt);
        assertThat(rebuilt.get("class_tally")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_newest_event_of_each_subject_comes_to_what_all_of_them_do(long seed) {
        List<FeedEvent> history = history(new Random(seed));
        feeding.enrollment(history);
        Map<String, List<String>> rebuilt = tables();
        TestDatabase.clean();
        Map<String, FeedEvent> newest = new LinkedHashMap<>();
        history.forEach(event -> {
            newest.remove(event.subject());
            newest.put(event.subject(), event);
        });
        feeding.enrollment(List.copyOf(newest.values()));
        assertThat(newest).hasSizeLessThan(history.size());
        assertThat(tables()).isEqualTo(rebuilt);
    }

    @Test
    void enrollments_may_come_before_their_class() {
        ClassBuilder one = TestEvents.trainingClass();
        feeding.enrollment(TestEvents.enrollment(one.id, "a", EnrollmentState.ATTENDING, 1, null));
        assertThat(TestDatabase.texts("select heads::text from head_tally")).isEmpty();
        feeding.enrollment(one.event());
        assertThat(TestDatabase.texts("select scope || heads from head_tally order by 1"))
                .containsExactly("TOTAL1", "TOWARD_TARGET1", "TRACK-PARTY-OWN-TARGET1");
    }

    private void recountAgrees() {
        assertThat(TestDatabase.texts(KEPT_TALLIES)).isEqualTo(TestDatabase.texts(RECOUNTED_TALLIES));
        assertThat(TestDatabase.texts("select centre || plan_year || scope || heads from head_tally order by 1"))
                .isEqualTo(TestDatabase.texts(RECOUNTED_HEADS));
        assertThat(
                        TestDatabase.texts(
                                "select centre || plan_year || scope || count(*) from head group by centre, plan_year, scope order by 1"))
                .isEqualTo(TestDatabase.texts(RECOUNTED_HEADS));
    }

    private static Map<String, List<String>> tables() {
        Map<String, List<String>> content = new LinkedHashMap<>();
        for (String table : TABLES) {
            content.put(table, TestDatabase.texts("select cast(to_jsonb(t) as text) from " + table + " t order by 1"));
        }
        return content;
    }

    private static List<FeedEvent> history(Random random) {
        List<FeedEvent> events = new ArrayList<>(List.of(TestEvents.centre("thoi-lai", "927", "92")));
        List<UUID> classes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            classes.add(versionsOfClass(random, events));
        }
        for (int i = 0; i < 60; i++) {
            versionsOfEnrollment(random, classes, events);
        }
        return events;
    }

    private static UUID versionsOfClass(Random random, List<FeedEvent> events) {
        ClassBuilder one = TestEvents.trainingClass();
        int versions = 1 + random.nextInt(5);
        for (one.version = 1; one.version <= versions; one.version++) {
            Track track = random.nextInt(3) == 0 ? null : any(random, Track.values());
            one.line("P" + random.nextInt(2), track, any(random, Delivery.values()), random.nextBoolean());
            one.in("thoi-lai", 2017 + random.nextInt(2)).state(any(random, ClassState.values()));
            one.roster = random.nextInt(4) > 0;
            one.declared = one.roster ? null : new DeclaredCounts(null, random.nextInt(50), null, null, null, null);
            events.add(one.event());
        }
        if (random.nextInt(8) == 0) {
            events.add(TestEvents.delete(TestEvents.CLASS, one.id));
        }
        return one.id;
    }

    private static void versionsOfEnrollment(Random random, List<UUID> classes, List<FeedEvent> events) {
        UUID id = UUID.randomUUID();
        UUID classId = any(random, classes.toArray(UUID[]::new));
        String person = "person-" + random.nextInt(12);
        int versions = 1 + random.nextInt(5);
        for (int version = 1; version <= versions; version++) {
            Integer sessions = random.nextBoolean() ? null : random.nextInt(3);
            Grade grade = random.nextBoolean() ? null : any(random, Grade.values());
            EnrollmentState state = any(random, EnrollmentState.values());
            events.add(TestEvents.put(
                    TestEvents.ENROLLMENT,
                    id,
                    new EnrollmentEvent(
                            id, version, "thoi-lai", classId, person, state, Place.HELD, true, sessions, grade)));
        }
        if (random.nextInt(8) == 0) {
            events.add(TestEvents.delete(TestEvents.ENROLLMENT, id));
        }
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
