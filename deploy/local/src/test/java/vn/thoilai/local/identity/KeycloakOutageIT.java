package vn.thoilai.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.thoilai.local.Service;

/**
 * Keycloak is killed, and a service is started while it is away; in the end it comes back, with other keys. Runs with the
 * profile {@code keycloak}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakOutageIT {

    private static final String YEAR = "/reporting/v1/centres/thoi-lai/years/2017";

    private static KeycloakSuite keycloakSuite;
    private static String known;
    private static String unknownKey;

    @BeforeAll
    static void kill() throws Exception {
        keycloakSuite = KeycloakSuite.get();
        known = keycloakSuite.directorToken();
        assertThat(keycloakSuite.read(known).status()).isEqualTo(200);
        unknownKey = new Forger(
                        new RSAKeyGenerator(2048).generate(), "not-asked-for-yet", keycloakSuite.keycloak.issuer())
                .token(Forger.GOOD);

        keycloakSuite.keycloak.freeze();
        try {
            assertUnavailable(keycloakSuite.read(unknownKey));
        } finally {
            keycloakSuite.keycloak.thaw();
        }
        keycloakSuite.keycloak.kill();
        keycloakSuite.suite.restart(Service.REPORTING);
    }

    @Test
    void a_token_whose_key_is_known_is_taken_while_the_issuer_is_away() {
        assertThat(keycloakSuite.read(known).status()).isEqualTo(200);
    }

    @Test
    void a_token_whose_key_is_not_known_is_answered_503_until_the_issuer_can_be_asked() {
        assertUnavailable(keycloakSuite.read(unknownKey));
    }

    @Test
    void the_problem_speaks_vietnamese_too() {
        var answer = keycloakSuite.read(unknownKey, KeycloakSuite.CENTRE, "Accept-Language", "vi");
        assertThat(answer.json().path("title").asText())
                .isEqualTo("Hiện chưa kiểm tra được mã truy cập của bạn; hãy thử lại sau");
    }

    @Test
    void a_bad_token_under_a_known_key_stays_a_bad_token() {
        String[] parts = known.split("\\.");
        assertThat(keycloakSuite
                        .read(parts[0] + "." + parts[1] + "." + "A".repeat(parts[2].length()))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_request_without_a_token_is_401_as_ever() {
        assertThat(keycloakSuite
                        .direct(Service.ENROLLMENT, KeycloakSuite.CENTRE)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_service_started_meanwhile_is_alive_and_lets_nobody_through() {
        assertThat(keycloakSuite.direct(Service.REPORTING, "/q/health/live").status())
                .isEqualTo(200);
        assertUnavailable(keycloakSuite.read(known, YEAR));
        assertThat(keycloakSuite.direct(Service.REPORTING, "/openapi").body()).doesNotContain("oauth2");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void when_the_issuer_is_back_with_other_keys_everything_works_again_by_itself() {
        keycloakSuite.keycloak.start();
        String token = keycloakSuite.directorToken();
        for (String path : new String[] {KeycloakSuite.CENTRE, YEAR, "/planning/v1/plans"}) {
            assertThat(keycloakSuite.read(token, path).status()).as(path).isEqualTo(200);
        }
        assertThat(keycloakSuite.direct(Service.REPORTING, "/openapi").body()).contains("oauth2");
    }

    private static void assertUnavailable(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.json().path("code").asText()).isEqualTo("identity-provider-unavailable");
        assertThat(answer.json().path("title").asText()).isEqualTo("Your token cannot be checked now; try again later");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }
}
