package vn.thoilai.kit.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.problem.Problem;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.kit.testapp.KitTest;

@QuarkusTest
@TestProfile(RateLimitTest.SmallQuotasBehindProxy.class)
class RateLimitTest extends KitTest {

    private static final int CALLER = 20;
    private static final int ADDRESS = 10;
    /** One request comes back to a caller every three seconds, to an address every six. */
    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Each test comes from an address of its own. */
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final String address = "192.0.2." + ADDRESSES.incrementAndGet();

    public static class SmallQuotasBehindProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "thoilai.rate-limit.window", WINDOW.toString(),
                    "thoilai.rate-limit.caller", Integer.toString(CALLER),
                    "thoilai.rate-limit.service", "1000",
                    "thoilai.rate-limit.address", Integer.toString(ADDRESS),
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back_and_is_served_then() {
        String token = caller(Roles.TRAINING_OFFICER);
        ask(token)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"caller\";q=20;w=60")
                .header("RateLimit", matchesPattern("\"caller\";r=19;t=\\d+"));
        until429(token)
                .then()
                .contentType(Problem.MEDIA_TYPE)
                .header("RateLimit-Policy", "\"caller\";q=20;w=60")
                .header("RateLimit", matchesPattern("\"caller\";r=0;t=\\d+"))
                .header("Retry-After", matchesPattern("[123]"))
                .body("code", equalTo("too-many-requests"))
                .body("title", equalTo("Quá nhiều yêu cầu"));
        ask(caller(Roles.TRAINING_OFFICER)).then().statusCode(200);
        await().atMost(Duration.ofMinutes(1)).until(() -> ask(token).statusCode() == 200);
    }

    @Test
    void callers_at_the_same_time_never_get_more_than_their_quota() throws Exception {
        String token = caller(Roles.TRAINING_OFFICER);
        Instant before = Instant.now();
        long served = inParallel(8, 10, () -> ask(token).statusCode()).stream()
                .filter(status -> status == 200)
                .count();
        long backSince = Duration.between(before, Instant.now()).toMillis() * CALLER / WINDOW.toMillis();
        assertThat(served).isBetween((long) CALLER, CALLER + backSince + 1);
    }

    @Test
    void no_way_of_writing_a_path_escapes_the_count() {
        String token = caller(Roles.TRAINING_OFFICER);
        until429(token);
        for (String path : new String[] {"/q/%2e%2e", "/q/.%2E", "/q/health/%2e%2e/%2e%2e"}) {
            RestAssured.given()
                    .urlEncodingEnabled(false)
                    .header("X-Forwarded-For", address)
                    .auth()
                    .oauth2(token)
                    .get(path + NOTES)
                    .then()
                    .statusCode(429);
        }
    }

    @Test
    void the_services_of_the_suite_have_a_quota_of_their_own() {
        String service = caller(Roles.SERVICE);
        for (int i = 0; i < 3 * CALLER; i++) {
            ask(service).then().statusCode(200).header("RateLimit-Policy", "\"service\";q=1000;w=60");
        }
    }

    @Test
    void guessing_tokens_ends_soon_and_no_other_address_feels_it() {
        String known = caller(Roles.TRAINING_OFFICER);
        ask(known).then().statusCode(200);
        List<Integer> answers = IntStream.range(0, 3 * ADDRESS)
                .mapToObj(guess -> ask("guess-" + guess).statusCode())
                .toList();
        assertThat(answers).startsWith(401).endsWith(429);
        assertThat(answers.stream().filter(status -> status == 401).count()).isBetween(ADDRESS - 1L, ADDRESS + 5L);
        ask("guess").then().header("RateLimit", matchesPattern("\"address\";r=0;t=\\d+"));
        // A right guess would be no more use than a wrong one; who was here before goes on working.
        ask(caller(Roles.TRAINING_OFFICER)).then().statusCode(429);
        ask(known).then().statusCode(200).header("RateLimit-Policy", matchesPattern("\"caller\".*"));
        from("192.0.2.200", caller(Roles.TRAINING_OFFICER)).then().statusCode(200);
    }

    @Test
    void requests_without_a_token_are_counted_and_tokens_that_verify_are_not() {
        for (int i = 0; i < 3 * ADDRESS; i++) {
            ask(caller(Roles.TRAINING_OFFICER)).then().statusCode(200);
        }
        ask(null).then().statusCode(401).header("RateLimit", matchesPattern("\"address\";r=9;.*"));
        until429(null).then().body("code", equalTo("too-many-requests"));
        for (int i = 0; i < 3 * ADDRESS; i++) {
            RestAssured.given()
                    .header("X-Forwarded-For", address)
                    .get("/q/health/live")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void one_network_of_ipv6_is_one_address() {
        for (int i = 0; i < 3 * ADDRESS; i++) {
            from("2001:db8:1:2::" + Integer.toHexString(i), null);
        }
        from("2001:db8:1:2:ffff::1", null).then().statusCode(429);
        from("2001:db8:1:3::1", null).then().statusCode(401);
    }

    @Test
    void who_came_over_https_is_told_to_go_on_doing_so() {
        given().header("X-Forwarded-Proto", "https")
                .get(NOTES)
                .then()
                .header("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        given().get(NOTES).then().header("Strict-Transport-Security", nullValue());
    }

    private Response until429(String token) {
        Response answer = ask(token);
        for (int i = 0; i < 10 * CALLER && answer.statusCode() != 429; i++) {
            answer = ask(token);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        return answer;
    }

    private Response ask(String token) {
        return from(address, token);
    }

    private static Response from(String address, String token) {
        RequestSpecification request =
                RestAssured.given().header("X-Forwarded-For", address).header("Accept-Language", "vi");
        return (token == null ? request : request.auth().oauth2(token)).get(NOTES);
    }

    private static String caller(String role) {
        return TestTokens.token(UUID.randomUUID().toString(), role, List.of("thoi-lai"), List.of());
    }

    private static List<Integer> inParallel(int threads, int times, Callable<Integer> request) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            var tasks = Collections.nCopies(threads * times, request);
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : pool.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
