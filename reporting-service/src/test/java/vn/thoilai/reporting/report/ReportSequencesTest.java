package vn.thoilai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.reporting.ReportState;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportSequencesTest {

    private static final int TRIES = 6;
    private static final int REPORTS = 3;

    @Inject
    Feeding feeding;

    private final Set<ReportState> reached = EnumSet.noneOf(ReportState.class);

    /**
     * One call: a report is drafted, or one of those there are is moved by its director or by the city.
     *
     * @param report which one
     * @param way which of the ways there are; beyond them, any state
     * @param city whether the city asks
     */
    private record Step(int report, int way, boolean city, ReportState any) {}

    private record Seen(ReportState state, String sha256, String supersededBy) {}

    @Test
    void no_sequence_of_calls_reaches_an_illegal_state_or_two_reports_in_force() {
        JqwikSession.run(() -> steps().sampleStream().limit(TRIES).forEach(this::play));
        assertThat(reached)
                .as("the sequences get far enough to prove something")
                .containsAll(EnumSet.allOf(ReportState.class));
    }

    private static Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, REPORTS - 1),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.of(ReportState.class))
                .as(Step::new)
                .list()
                .ofMinSize(30)
                .ofMaxSize(50);
    }

    private void play(List<Step> steps) {
        TestDatabase.clean();
        feeding.enrollment(ReportCalls.register(TestEvents.trainingClass(), UUID.randomUUID()));
        List<String> reports = new ArrayList<>();
        Map<String, Seen> before = Map.of();
        for (int done = 0; done < steps.size(); done++) {
            if (reports.size() < REPORTS) {
                reports.add(ReportCalls.drafted());
            } else {
                take(reports.get(steps.get(done).report()), steps.get(done), before);
            }
            Map<String, Seen> after = seen();
            check(steps.subList(0, done + 1), before, after);
            before = after;
        }
        // Chance alone seldom publishes two of them.
        for (String report : reports) {
            before = publish(report, steps, before);
        }
    }

    /** Leads a report to its publication from wherever the steps left it; sent back where another was published meanwhile. */
    private Map<String, Seen> publish(String report, List<Step> steps, Map<String, Seen> before) {
        Map<String, Seen> present = before;
        boolean refused = false;
        while (!ReportLifeCycle.WAYS.from(present.get(report).state()).isEmpty()) {
            ReportState to =
                    refused ? ReportState.RETURNED : ahead(present.get(report).state());
            String token = "city-officer".equals(ReportLifeCycle.mover(to)) ? ReportCalls.CITY : ReportCalls.DIRECTOR;
            Response answer =
                    ReportCalls.move(token, report, ReportCalls.etag(ReportCalls.DIRECTOR, report), to.name());
            assertThat(answer.statusCode())
                    .as(to.name())
                    .isIn(to == ReportState.PUBLISHED ? List.of(200, 409) : List.of(200));
            refused = answer.statusCode() == 409;
            Map<String, Seen> after = seen();
            check(steps, present, after);
            present = after;
        }
        assertThat(present.get(report).state()).isIn(ReportState.PUBLISHED, ReportState.SUPERSEDED);
        return present;
    }

    private static ReportState ahead(ReportState from) {
        return Stream.of(ReportState.PUBLISHED, ReportState.APPROVED, ReportState.SUBMITTED)
                .filter(ReportLifeCycle.WAYS.from(from)::contains)
                .findFirst()
                .orElseThrow();
    }

    private static void take(String report, Step step, Map<String, Seen> present) {
        List<ReportState> ways =
                List.copyOf(ReportLifeCycle.WAYS.from(present.get(report).state()));
        ReportState to = ways.isEmpty() || step.way() == 4 ? step.any() : ways.get(step.way() % ways.size());
        String role = ReportLifeCycle.mover(to);
        // Mostly by whom it takes, or a sequence would seldom get far.
        boolean city = step.way() == 3 ? step.city() : "city-officer".equals(role);
        String token = city ? ReportCalls.CITY : ReportCalls.DIRECTOR;
        Response answer = ReportCalls.move(token, report, ReportCalls.etag(ReportCalls.DIRECTOR, report), to.name());
        assertThat(answer.statusCode()).as(step.toString()).isIn(200, 403, 404, 409);
    }

    private static Map<String, Seen> seen() {
        List<Map<String, Object>> items =
                ContractApi.given(ReportCalls.DIRECTOR).get(ReportCalls.PATH).path("items");
        return items.stream()
                .collect(Collectors.toMap(
                        item -> (String) item.get("id"),
                        item -> new Seen(
                                ReportState.valueOf((String) item.get("state")), (String) item.get("sha256"), (String)
                                        item.get("supersededBy")),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private void check(List<Step> sofar, Map<String, Seen> before, Map<String, Seen> after) {
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(after.values().stream().filter(seen -> seen.state() == ReportState.PUBLISHED))
                .as("in force after " + sofar)
                .hasSizeLessThan(2);
        after.forEach((id, now) -> {
            reached.add(now.state());
            Seen then = before.get(id);
            if (then == null) {
                assertThat(now.state()).isEqualTo(ReportState.DRAFT);
                return;
            }
            boolean superseded = then.state() == ReportState.PUBLISHED && now.state() == ReportState.SUPERSEDED;
            assertThat(now.state() == then.state()
                            || superseded
                            || ReportLifeCycle.WAYS.from(then.state()).contains(now.state()))
                    .as("from " + then + " to " + now + " by " + sofar)
                    .isTrue();
            assertThat(now.sha256() == null).isEqualTo(ReportLifeCycle.OPEN.contains(now.state()));
            if (then.sha256() != null && now.sha256() != null) {
                assertThat(now.sha256()).as("the bytes stay").isEqualTo(then.sha256());
            }
            assertThat(now.supersededBy() != null).isEqualTo(now.state() == ReportState.SUPERSEDED);
        });
    }
}
