package vn.thoilai.reporting.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.contract.enrollment.EnrollmentEvent;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.Place;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.SourceStatus;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.TestEvents.ClassBuilder;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class CentresYearsTest {

    private static final List<String> CENTRES = List.of("thoi-lai", "o-mon", "co-do", "phong-dien");

    @Inject
    Feeding feeding;

    @Inject
    CentresYears years;

    @Inject
    YearReader reader;

    @Inject
    Acting acting;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void classes_by_lines_come_to_what_classes_one_by_one_do(long seed) {
        Random random = new Random(seed);
        feeding.enrollment(history(random));
        CENTRES.stream()
                .limit(1 + random.nextInt(4))
                .forEach(centre -> feeding.planning(
                        TestEvents.plan(centre, 2017, Stated.exact(random.nextInt(9)), Stated.exact(40))));
        for (PeriodKind period : List.of(PeriodKind.YEAR, PeriodKind.Q1, PeriodKind.Q2, PeriodKind.H2)) {
            Asked asked = Asked.of(2017, period, null, null, null);
            acting.asService(() -> QuarkusTransaction.requiringNew().run(() -> compare(asked)));
        }
    }

    private void compare(Asked asked) {
        List<SourceStatus> sources = years.sources();
        List<CentreYear> read = List.copyOf(years.read(CENTRES, asked).values());
        SummedYear byLines = SummedYear.of(read, CENTRES.size(), asked, sources);
        List<YearData> each =
                CENTRES.stream().map(centre -> reader.read(centre, asked)).toList();
        YearData oneByOne = new YearData(
                each.stream().flatMap(data -> data.classes().stream()).toList(),
                each.stream().flatMap(data -> data.previous().stream()).toList(),
                null,
                null,
                new SummedTarget(read).asPlan(),
                each.stream().mapToLong(YearData::certificatesWithoutClass).sum(),
                each.stream().mapToLong(YearData::commendedWithoutClass).sum());
        Figures figures = new Figures(asked.countedTo(), sources.get(0).position(), null, "", Completeness.COMPLETE);
        YearFigures expected = new YearFigures(figures, oneByOne, asked);

        assertThat(byLines.coverage().complete()).isTrue();
        assertThat(oneByOne.classes()).hasSizeGreaterThan(20);
        assertThat(byLines.lines()).isEqualTo(expected.lines());
        assertThat(byLines.towardTarget()).isEqualTo(expected.towardTarget());
        assertThat(byLines.total()).isEqualTo(expected.total());
        assertThat(byLines.cumulative()).isEqualTo(expected.cumulative().map(YearFigures::asCumulative));
        assertThat(byLines.cumulative().isPresent())
                .isEqualTo(asked.kind() == PeriodKind.Q2 || asked.kind() == PeriodKind.H2);
        assertThat(byLines.certificatesWithoutClass()).isEqualTo(expected.certificatesWithoutClass());
        assertThat(byLines.commendedWithoutClass()).isEqualTo(expected.commendedWithoutClass());
        assertThat(byLines.total().classesVersusPrevious().previous()).isNotNull();
    }

    private static List<FeedEvent> history(Random random) {
        List<FeedEvent> events = new ArrayList<>();
        for (String centre : CENTRES) {
            events.add(TestEvents.centre(centre, "92"));
            for (int year = 2016; year <= 2017; year++) {
                for (int i = 0; i < 12; i++) {
                    trainingClass(random, centre, year, events);
                }
            }
        }
        for (int i = 0; i < 3 + random.nextInt(5); i++) {
            UUID inClass = random.nextInt(3) == 0 ? UUID.randomUUID() : null;
            events.add(TestEvents.certificate(
                    UUID.randomUUID(), 1, inClass, UUID.randomUUID(), any(random, CertificateState.values())));
            events.add(TestEvents.commendation(UUID.randomUUID(), 1, inClass, UUID.randomUUID()));
        }
        return events;
    }

    private static void trainingClass(Random random, String centre, int year, List<FeedEvent> events) {
        Track track = random.nextInt(3) == 0 ? null : any(random, Track.values());
        ClassBuilder one = TestEvents.trainingClass()
                .in(centre, year)
                .line("P" + random.nextInt(2), track, any(random, Delivery.values()), random.nextBoolean())
                .state(any(random, ClassState.values()))
                .starting(LocalDate.of(year, 1 + random.nextInt(12), 5));
        if (random.nextInt(3) == 0) {
            one.declared(
                    random.nextBoolean() ? null : random.nextInt(3),
                    random.nextInt(4) == 0
                            ? null
                            : new DeclaredCounts(
                                    some(random),
                                    some(random),
                                    some(random),
                                    some(random),
                                    some(random),
                                    some(random)));
        }
        events.add(one.event());
        for (int i = 0; one.roster && i < 5; i++) {
            UUID id = UUID.randomUUID();
            Integer sessions = random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(3));
            Grade grade = random.nextBoolean() ? null : any(random, Grade.values());
            events.add(TestEvents.put(
                    TestEvents.ENROLLMENT,
                    id,
                    new EnrollmentEvent(
                            id,
                            1,
                            centre,
                            one.id,
                            "person-" + random.nextInt(9),
                            any(random, EnrollmentState.values()),
                            Place.HELD,
                            true,
                            sessions,
                            grade)));
        }
    }

    private static Integer some(Random random) {
        return random.nextBoolean() ? null : Integer.valueOf(random.nextInt(50));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
