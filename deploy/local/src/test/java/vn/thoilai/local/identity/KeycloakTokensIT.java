package vn.thoilai.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which tokens the services take, and which they do not. Runs with the profile {@code keycloak}. */
class KeycloakTokensIT {

    private static KeycloakSuite keycloakSuite;
    private static Forger forger;

    @BeforeAll
    static void start() throws Exception {
        keycloakSuite = KeycloakSuite.get();
        forger = keycloakSuite.publishedForger();
        // What the others differ from in one thing.
        assertThat(keycloakSuite.read(forger.token(Forger.GOOD)).status()).isEqualTo(200);
    }

    @Test
    void an_expired_token_is_taken_within_the_allowance_for_clocks_and_not_beyond() {
        assertTaken(forger.token(claims -> claims.expirationTime(Forger.in(-5))));
        assertRefused(forger.token(claims -> claims.expirationTime(Forger.in(-40))));
    }

    @Test
    void a_token_that_begins_later_is_taken_within_the_allowance_for_clocks_and_not_beyond() {
        assertTaken(forger.token(claims -> claims.notBeforeTime(Forger.in(20))));
        assertRefused(forger.token(claims -> claims.notBeforeTime(Forger.in(120))));
    }

    @Test
    void a_token_that_never_expires_is_refused() {
        assertRefused(forger.token(claims -> claims.expirationTime(null)));
    }

    @Test
    void a_token_without_a_subject_is_refused() {
        assertRefused(forger.token(claims -> claims.subject(null)));
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        assertRefused(forger.token(claims -> claims.audience("another-suite")));
        assertRefused(forger.token(claims -> claims.audience((String) null)));
        keycloakSuite.admin.foreignClient("another-application");
        assertRefused(keycloakSuite.keycloak.clientToken("another-application"));
    }

    @Test
    void a_token_that_names_another_issuer_is_refused() {
        assertRefused(forger.token(claims -> claims.issuer(keycloakSuite.keycloak.address() + "/realms/master")));
        assertRefused(forger.token(claims -> claims.issuer("https://issuer.example")));
        assertRefused(forger.token(claims -> claims.issuer(null)));
    }

    @Test
    void a_token_of_another_realm_of_the_same_server_is_refused() {
        assertRefused(keycloakSuite.admin.tokenOfAnotherRealm("city-system"));
    }

    @Test
    void a_token_of_the_development_issuer_is_refused() {
        assertRefused(keycloakSuite.suite.token(vn.thoilai.local.issuer.Role.DIRECTOR, "thoi-lai"));
    }

    @Test
    void an_id_token_opens_nothing() {
        var login = new Login(keycloakSuite.keycloak);
        String code = login.code(keycloakSuite.admin.person("director", Map.of("centre", List.of("thoi-lai"))));
        assertRefused(login.redeem(code, Map.of()).json().path("id_token").textValue());
    }

    @Test
    void a_token_nobody_signed_is_refused() {
        assertRefused(forger.unsigned());
        assertRefused(forger.unsignedWithKid());
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_refused() throws Exception {
        byte[] der = forger.key().toPublicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der)
                + "\n-----END PUBLIC KEY-----\n";
        assertRefused(forger.signedWithPublicKey(der));
        assertRefused(forger.signedWithPublicKey(pem.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_token_signed_with_a_key_the_issuer_does_not_have_is_refused() throws Exception {
        RSAKey stranger = new RSAKeyGenerator(2048).generate();
        assertRefused(new Forger(stranger, "unheard-of", forger.issuer()).token(Forger.GOOD));
        // Under the name of a key that the issuer has.
        assertRefused(new Forger(stranger, forger.kid(), forger.issuer()).token(Forger.GOOD));
    }

    @Test
    void a_token_whose_signature_was_changed_is_refused() {
        String[] parts = keycloakSuite.directorToken().split("\\.");
        byte[] signature = new Base64URL(parts[2]).decode();
        signature[signature.length / 2] ^= 1;
        assertRefused(parts[0] + "." + parts[1] + "." + Base64URL.encode(signature));
        assertRefused(parts[0] + "." + parts[1] + ".");
    }

    @Test
    void a_token_whose_payload_was_changed_is_refused() {
        String[] parts = keycloakSuite.directorToken().split("\\.");
        String payload = new Base64URL(parts[1]).decodeToString();
        String promoted = payload.replace("\"director\"", "\"service\"");
        assertThat(promoted).isNotEqualTo(payload);
        assertRefused(parts[0] + "." + Base64URL.encode(promoted) + "." + parts[2]);
    }

    @Test
    void what_is_no_token_at_all_is_refused() {
        for (String nonsense : List.of("nonsense", "a.b.c", "..", "e30.e30.e30", "%%%.%%%.%%%")) {
            assertRefused(nonsense);
        }
    }

    private static void assertTaken(String token) {
        var answer = keycloakSuite.read(token);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void assertRefused(String token) {
        var answer = keycloakSuite.read(token);
        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
        assertThat(answer.json().path("code").asText()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
}
