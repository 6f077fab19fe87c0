package vn.thoilai.planning;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import vn.thoilai.contract.enrollment.CentreEvent;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.planning.upstream.CentreProjection;

/** A running service that knows two centres of Cần Thơ, and the people around them. */
public abstract class PlanningTest {

    protected static final String PLANS = "/planning/v1/plans";
    protected static final String OFFICER = TestTokens.token("training-officer", List.of("thoi-lai"), List.of());
    protected static final String DIRECTOR = TestTokens.token("director", List.of("thoi-lai"), List.of());
    protected static final String NEIGHBOUR = TestTokens.token("director", List.of("co-do"), List.of());
    protected static final String CITY = TestTokens.token("city-officer", List.of(), List.of("92"));
    protected static final String SERVICE = TestTokens.token("service");
    protected static final String APPROVE =
            "{\"to\": \"APPROVED\", \"decisionNumber\": \"45/QĐ-UBND\", \"decisionDate\": \"2017-12-20\"}";

    @Inject
    CentreProjection centres;

    @Inject
    protected Acting acting;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void twoCentres() {
        TestDatabase.clean();
        tell(centre("thoi-lai", 1, "927", "92"), centre("co-do", 1, "925", "92"));
    }

    /** What enrollment's feed tells. */
    protected void tell(FeedEvent... events) {
        acting.asService(() -> QuarkusTransaction.requiringNew().run(() -> centres.apply(List.of(events))));
    }

    protected FeedEvent centre(String code, int version, String... areas) {
        UUID id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        CentreEvent data = new CentreEvent(id, version, code, "Trung tâm " + code, null, List.of(areas), null);
        return new FeedEvent(
                "1.0",
                "1",
                "vn.thoilai.enrollment.centre.v1",
                "/enrollment/v1/feed",
                id.toString(),
                Instant.now(),
                "PUT",
                "application/json",
                json.valueToTree(data));
    }

    /** A stated plan of a number of classes. */
    protected static String stated(String centre, int year) {
        return """
            {"centre": "%s", "year": %d, "method": "STATED",
             "total": {"classes": {"value": 33, "qualifier": "EXACT"}, "learners": null},
             "lines": [
               {"track": "PARTY", "classes": {"value": 19, "qualifier": "EXACT"}, "learners": null},
               {"track": "STATE", "classes": {"value": 6, "qualifier": "EXACT"}, "learners": null},
               {"track": "MASS_ORGANISATION", "classes": {"value": 8, "qualifier": "EXACT"}, "learners": null}],
             "events": [{"kind": "CONFERENCE", "count": 1, "note": null}],
             "assignedBy": "Huyện ủy Thới Lai"}\
            """.formatted(centre, year);
    }

    protected static Response draft(String token, String body) {
        return ContractApi.given(token).contentType(ContentType.JSON).body(body).post(PLANS);
    }

    /** A request that breaks a rule of the document. */
    protected static Response draftBadly(String token, String body) {
        return ContractApi.givenBad(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PLANS);
    }

    protected static Plan drafted(String centre, int year) {
        String token = TestTokens.token("director", List.of(centre), List.of());
        return draft(token, stated(centre, year))
                .then()
                .statusCode(201)
                .extract()
                .as(Plan.class);
    }

    protected static Response move(String token, Plan plan, String body) {
        return move(token, plan.id(), etag(plan), body);
    }

    protected static Response move(String token, UUID plan, String etag, String body) {
        var request = etag == null
                ? ContractApi.givenBad(token)
                : ContractApi.given(token).header("If-Match", etag);
        return request.contentType(ContentType.JSON).body(body).post(PLANS + "/" + plan + "/transitions");
    }

    protected static Response adjust(String token, Plan plan, String body) {
        return ContractApi.given(token)
                .contentType(ContentType.JSON)
                .header("If-Match", etag(plan))
                .body(body)
                .post(PLANS + "/" + plan.id() + "/adjustments");
    }

    protected static Plan moved(String token, Plan plan, String body) {
        return move(token, plan, body).then().statusCode(200).extract().as(Plan.class);
    }

    protected static Plan inForce(String centre, int year) {
        String token = TestTokens.token("director", List.of(centre), List.of());
        Plan approved = moved(token, moved(token, drafted(centre, year), to("SUBMITTED")), APPROVE);
        return moved(token, approved, to("IN_FORCE"));
    }

    protected static String to(String state) {
        return "{\"to\": \"" + state + "\"}";
    }

    protected static String etag(Plan plan) {
        return "\"" + plan.version() + "\"";
    }

    /** The answers' statuses to the same request sent several times at once. */
    protected static List<Integer> atOnce(int times, Callable<Integer> request) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(times);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : callers.invokeAll(Collections.nCopies(times, request))) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            callers.shutdown();
        }
    }
}
