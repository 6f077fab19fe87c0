package vn.thoilai.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.Service;

/** Services call each other in their own name, not in their caller's. Runs with the profile {@code keycloak}. */
class KeycloakServicesIT {

    private static KeycloakSuite keycloakSuite;

    @BeforeAll
    static void start() throws Exception {
        keycloakSuite = KeycloakSuite.get();
    }

    @Test
    void planning_asks_reporting_with_a_token_of_its_own_and_not_with_the_directors() {
        String director = keycloakSuite.directorToken();
        try {
            // The director's own token would open reporting all the same.
            keycloakSuite.suite.restart(Service.PLANNING, Map.of("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", "lost"));
            assertThat(keycloakSuite
                            .read(director, "/reporting/v1/centres/thoi-lai/years/2017")
                            .status())
                    .isEqualTo(200);
            KeycloakSuite.eventually(() -> {
                var refused = draft(director, 2018);
                assertThat(refused.status()).as(refused.body()).isEqualTo(503);
                assertThat(refused.json().path("code").asText()).isEqualTo("neighbour-unreachable");
            });
        } finally {
            keycloakSuite.suite.restart(Service.PLANNING);
        }
        KeycloakSuite.eventually(() -> {
            var drafted = draft(director, 2018);
            assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
            assertThat(drafted.json().at("/current/total/classes/value").asInt())
                    .isEqualTo(1);
        });
        assertThat(keycloakSuite.admin.logins("planning-service")).isPositive();
    }

    @Test
    void reporting_and_planning_follow_enrollment_in_their_own_names() {
        KeycloakSuite.eventually(() -> assertThat(keycloakSuite
                        .read(keycloakSuite.directorToken(), "/reporting/v1/centres/thoi-lai/years/2017")
                        .status())
                .isEqualTo(200));
        for (String service : new String[] {"reporting-service", "planning-service"}) {
            assertThat(keycloakSuite.admin.logins(service)).as(service).isPositive();
        }
    }

    private static Http.Answer draft(String token, int year) {
        return keycloakSuite.send(
                token,
                "/planning/v1/plans",
                "{\"centre\": \"thoi-lai\", \"year\": " + year + ", \"method\": \"PREVIOUS_YEAR\"}",
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }
}
