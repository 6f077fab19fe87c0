package vn.thoilai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ConcurrentPublicationTest {

    private static final int AT_ONCE = 4;

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
        feeding.enrollment(ReportCalls.register(TestEvents.trainingClass(), UUID.randomUUID()));
    }

    @Test
    void of_several_first_publications_at_one_moment_one_is_in_force() throws Exception {
        publishAtOnce();
    }

    @Test
    void of_several_that_would_supersede_the_same_report_one_does() throws Exception {
        String before = ReportCalls.published();
        String winner = publishAtOnce();
        ReportCalls.read(ReportCalls.CITY, before, "")
                .then()
                .body("state", equalTo("SUPERSEDED"), "supersededBy", equalTo(winner));
    }

    /** Id of the one that is published; the others stand in its place when they are submitted again. */
    private static String publishAtOnce() throws Exception {
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            reports.add(ReportCalls.moved(ReportCalls.drafted(), "SUBMITTED", "APPROVED"));
        }
        List<Integer> answers = atOnce(reports.stream()
                .<Callable<Integer>>map(
                        report -> () -> ReportCalls.move(ReportCalls.DIRECTOR, report, "\"3\"", "PUBLISHED")
                                .statusCode())
                .toList());
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        List<String> inForce = ContractApi.given(ReportCalls.CITY)
                .get(ReportCalls.PATH + "?state=PUBLISHED")
                .path("items.id");
        assertThat(inForce).containsExactly(reports.get(answers.indexOf(200)));
        String loser = reports.get(answers.indexOf(409));
        ReportCalls.read(ReportCalls.CITY, loser, "").then().body("state", equalTo("APPROVED"));
        String winner = inForce.get(0);
        ReportCalls.moved(loser, "RETURNED", "SUBMITTED");
        ReportCalls.read(ReportCalls.CITY, loser, "").then().body("supersedes", equalTo(winner));
        return winner;
    }

    @Test
    void of_several_moves_of_one_version_one_is_made() throws Exception {
        String report = ReportCalls.drafted();
        Callable<Integer> submission = () -> ReportCalls.move(ReportCalls.DIRECTOR, report, "\"1\"", "SUBMITTED")
                .statusCode();
        List<Integer> answers = atOnce(List.of(submission, submission, submission, submission));
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(calls.size());
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : callers.invokeAll(calls.stream()
                    .<Callable<Integer>>map(call -> () -> {
                        start.await();
                        return call.call();
                    })
                    .toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            callers.shutdownNow();
        }
    }
}
