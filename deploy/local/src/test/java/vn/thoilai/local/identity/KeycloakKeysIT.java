package vn.thoilai.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.Service;

/** Keys come and go while the services run. Runs with the profile {@code keycloak}. */
class KeycloakKeysIT {

    private static KeycloakSuite keycloakSuite;

    @BeforeAll
    static void start() throws Exception {
        keycloakSuite = KeycloakSuite.get();
        // Believes a key for seconds, and makes no allowance for clocks, so that nobody has to wait.
        keycloakSuite.suite.restart(
                Service.ENROLLMENT,
                Map.of(
                        "QUARKUS_OIDC_JWKS_CACHE_TIME_TO_LIVE", "2S",
                        "QUARKUS_OIDC_JWKS_CLEAN_UP_TIMER_INTERVAL", "1S",
                        "QUARKUS_OIDC_TOKEN_LIFESPAN_GRACE", "0"));
    }

    @AfterAll
    static void asBefore() {
        keycloakSuite.suite.restart(Service.ENROLLMENT);
    }

    @Test
    void a_new_key_signs_and_tokens_of_both_keys_are_taken_without_a_restart() throws Exception {
        String before = keycloakSuite.directorToken();
        assertThat(keycloakSuite.read(before).status()).isEqualTo(200);
        String key = keycloakSuite.admin.rotateKey(200);
        String after = keycloakSuite.directorToken();
        assertThat(SignedJWT.parse(after).getHeader().getKeyID())
                .isEqualTo(keycloakSuite.admin.kid(key))
                .isNotEqualTo(SignedJWT.parse(before).getHeader().getKeyID());
        assertThat(keycloakSuite.read(after).status()).isEqualTo(200);
        assertThat(keycloakSuite.read(before).status()).isEqualTo(200);
    }

    @Test
    void tokens_of_a_key_that_was_taken_back_are_refused_once_the_services_no_longer_believe_it() throws Exception {
        String withdrawn = keycloakSuite.admin.rotateKey(300);
        String token = keycloakSuite.directorToken();
        assertThat(keycloakSuite.read(token).status()).isEqualTo(200);
        keycloakSuite.admin.removeKey(withdrawn);
        KeycloakSuite.eventually(
                () -> assertThat(keycloakSuite.read(token).status()).isEqualTo(401));
        assertThat(keycloakSuite.read(keycloakSuite.directorToken()).status()).isEqualTo(200);
    }

    @Test
    void a_short_lived_token_is_taken_until_it_expires() {
        keycloakSuite.admin.tokenLife("city-system", 10);
        try {
            String token = keycloakSuite.keycloak.clientToken("city-system");
            assertThat(keycloakSuite.read(token).status()).isEqualTo(200);
            KeycloakSuite.eventually(
                    () -> assertThat(keycloakSuite.read(token).status()).isEqualTo(401));
        } finally {
            keycloakSuite.admin.tokenLife("city-system", 300);
        }
    }
}
