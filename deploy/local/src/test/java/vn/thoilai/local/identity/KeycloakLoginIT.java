package vn.thoilai.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How people and machines get their tokens, and what these open. Runs with the profile {@code keycloak}. */
class KeycloakLoginIT {

    private static final Map<String, List<String>> THOI_LAI = Map.of("centre", List.of("thoi-lai"));

    private static KeycloakSuite keycloakSuite;
    private static Keycloak keycloak;

    @BeforeAll
    static void start() throws Exception {
        keycloakSuite = KeycloakSuite.get();
        keycloak = keycloakSuite.keycloak;
    }

    @Test
    void a_city_system_gets_a_token_for_its_secret_and_sees_its_area_alone() throws Exception {
        String token = keycloak.clientToken("city-system");
        assertThat(keycloakSuite.read(token).status()).isEqualTo(200);
        assertThat(keycloakSuite.read(token, KeycloakSuite.OTHER_CENTRE).status())
                .isEqualTo(404);
        var claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(claims.getStringListClaim("groups")).containsExactly("city-system");
        assertThat(claims.getStringListClaim("area")).containsExactly("92");
        assertThat(claims.getAudience()).containsExactly("training-centre-suite");
        assertThat(claims.getSubject()).isNotBlank();
    }

    @Test
    void a_wrong_secret_gets_no_token() {
        var answer = keycloak.token(
                Map.of("grant_type", "client_credentials", "client_id", "city-system", "client_secret", "a guess"));
        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void a_person_logs_in_with_code_and_proof_key_and_sees_her_centre_alone() throws Exception {
        var login = new Login(keycloak);
        String code = login.code(keycloakSuite.admin.person("director", THOI_LAI));
        String token = login.redeem(code, Map.of()).json().path("access_token").textValue();
        assertThat(keycloakSuite.read(token).status()).isEqualTo(200);
        assertThat(keycloakSuite.read(token, KeycloakSuite.OTHER_CENTRE).status())
                .isEqualTo(404);
        var claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(claims.getStringListClaim("groups")).containsExactly("director");
        assertThat(claims.getStringListClaim("centre")).containsExactly("thoi-lai");
        assertThat(claims.getExpirationTime()).isBefore(Forger.in(600));
        // Who it is stays with the issuer: the token is read by many.
        assertThat(claims.getClaims()).doesNotContainKeys("name", "preferred_username", "email");
    }

    @Test
    void a_person_of_two_centres_sees_both() {
        String token = keycloakSuite.personToken("director", Map.of("centre", List.of("thoi-lai", "elsewhere")));
        assertThat(keycloakSuite.read(token).status()).isEqualTo(200);
        assertThat(keycloakSuite.read(token, KeycloakSuite.OTHER_CENTRE).status())
                .isEqualTo(200);
    }

    @Test
    void a_role_that_may_not_is_403_with_a_real_token_too() {
        String lecturer = keycloakSuite.personToken("lecturer", THOI_LAI);
        var answer = keycloakSuite.send(lecturer, "/planning/v1/plans", """
                {"centre": "thoi-lai", "year": 2030, "method": "PREVIOUS_YEAR"}""");
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_code_without_its_verifier_gets_no_token() {
        for (String verifier : List.of("", "a-verifier-of-somebody-who-stole-the-code-and-nothing-else")) {
            var login = new Login(keycloak);
            String code = login.code(keycloakSuite.admin.person("director", THOI_LAI));
            var answer = login.redeem(code, Map.of("code_verifier", verifier));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("error").asText()).isEqualTo("invalid_grant");
        }
    }

    @Test
    void a_login_without_a_hashed_challenge_is_refused_before_it_begins() {
        var login = new Login(keycloak);
        for (Map<String, String> deviation : List.of(
                Map.of("code_challenge", "", "code_challenge_method", ""),
                Map.of("code_challenge_method", "plain"),
                Map.of("response_type", "token"))) {
            assertThat(login.ask(deviation).header("Location")).contains("error=");
        }
    }

    @Test
    void a_login_may_not_lead_to_an_address_that_is_not_the_apps() {
        var answer = new Login(keycloak).ask(Map.of("redirect_uri", "https://elsewhere.example/"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Location")).isNull();
    }

    @Test
    void no_application_may_ask_for_a_persons_password() {
        String person = keycloakSuite.admin.person("director", THOI_LAI);
        for (String client : List.of("mobile-app", "swagger-ui", "dashboard")) {
            var answer = keycloak.token(Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    client,
                    "username",
                    person,
                    "password",
                    KeycloakAdmin.PASSWORD));
            assertThat(answer.json().path("error").asText()).isEqualTo("unauthorized_client");
        }
    }

    @Test
    void a_refresh_token_is_good_once_and_used_again_ends_the_session() {
        var login = new Login(keycloak);
        var first = login.redeem(login.code(keycloakSuite.admin.person("director", THOI_LAI)), Map.of())
                .json();
        var second = login.refresh(first.path("refresh_token").asText()).json();
        assertThat(keycloakSuite.read(second.path("access_token").asText()).status())
                .isEqualTo(200);

        var stolen = login.refresh(first.path("refresh_token").asText());
        assertThat(stolen.status()).isEqualTo(400);
        assertThat(stolen.json().path("error").asText()).isEqualTo("invalid_grant");
        // One of the two who used it is a thief; nobody can tell which, so both log in anew.
        assertThat(login.refresh(second.path("refresh_token").asText()).status())
                .isEqualTo(400);
    }

    @Test
    void nobody_can_move_herself_to_another_centre() throws Exception {
        String person = keycloakSuite.admin.person("director", THOI_LAI);
        var login = new Login(keycloak);
        var form = login.fillIn(
                login.ask(Map.of("kc_action", "UPDATE_PROFILE")),
                "form#kc-form-login",
                Map.of("username", person, "password", KeycloakAdmin.PASSWORD));
        for (var moved : List.of(Map.of("centre", "elsewhere"), Map.of("area", "79"))) {
            form = login.fillIn(form, "form#kc-update-profile-form", moved);
            assertThat(form.body())
                    .contains("input-error-" + moved.keySet().iterator().next());
        }
        String token = new Login(keycloak).token(person);

        JsonNode kept = keycloakSuite.admin.person(person);
        assertThat(kept.at("/attributes/centre").toString()).isEqualTo("[\"thoi-lai\"]");
        assertThat(kept.at("/attributes").has("area")).isFalse();
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("centre"))
                .containsExactly("thoi-lai");
        assertThat(keycloakSuite.read(token, KeycloakSuite.OTHER_CENTRE).status())
                .isEqualTo(404);
    }

    @Test
    void guessing_a_password_shuts_the_door_for_a_while() {
        String person = keycloakSuite.admin.person("director", THOI_LAI);
        for (int guess = 0; guess < 6; guess++) {
            var login = new Login(keycloak);
            login.fillIn(
                    login.ask(Map.of()),
                    "form#kc-form-login",
                    Map.of("username", person, "password", "guess " + guess));
        }
        var right = new Login(keycloak);
        var answer = right.fillIn(
                right.ask(Map.of()),
                "form#kc-form-login",
                Map.of("username", person, "password", KeycloakAdmin.PASSWORD));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("kc-form-login");
    }
}
