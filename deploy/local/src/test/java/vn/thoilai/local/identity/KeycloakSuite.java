package vn.thoilai.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import vn.thoilai.local.Issuer;
import vn.thoilai.local.Service;
import vn.thoilai.local.Suite;
import vn.thoilai.local.SuiteConfig;

/** One packaged suite with a Keycloak for all tests that need them: two centres in two cities, and one class of 2017. */
final class KeycloakSuite {

    /** Reads one centre; everybody known may, within bounds. */
    static final String CENTRE = "/enrollment/v1/centres/thoi-lai";

    static final String OTHER_CENTRE = "/enrollment/v1/centres/elsewhere";

    private static final Http HTTP = new Http();

    private static KeycloakSuite instance;

    final SuiteConfig config;
    final Keycloak keycloak;
    final KeycloakAdmin admin;
    final Suite suite;

    private KeycloakSuite() throws Exception {
        config = SuiteConfig.onFreePorts(Path.of("../.."), Files.createTempDirectory(Path.of("target"), "keycloak"));
        keycloak = new Keycloak(URI.create(config.publicUrl()));
        Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
        keycloak.start();
        admin = new KeycloakAdmin(keycloak);
        suite = Suite.start(config, System.out::println, new Issuer(keycloak.issuer(), keycloak::secretOf));
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
        fill();
    }

    static synchronized KeycloakSuite get() throws Exception {
        if (instance == null) {
            instance = new KeycloakSuite();
        }
        return instance;
    }

    private void fill() {
        for (String[] place : new String[][] {{"92", "927", "thoi-lai"}, {"79", "760", "elsewhere"}}) {
            String officer = personToken("city-officer", Map.of("area", List.of(place[0])));
            post(officer, "/enrollment/v1/areas", """
                    {"code": "%s", "nameVi": "Thành phố", "level": "CITY", "validFrom": "2004-01-02"}""".formatted(place[0]));
            post(officer, "/enrollment/v1/areas", """
                    {"code": "%s", "nameVi": "Huyện", "level": "DISTRICT", "parent": "%s", "validFrom": "2004-01-02"}""".formatted(place[1], place[0]));
            post(officer, "/enrollment/v1/centres", """
                    {"code": "%s", "nameVi": "Trung tâm", "area": "%s"}""".formatted(place[2], place[1]));
        }
        String officer = personToken("training-officer", Map.of("centre", List.of("thoi-lai")));
        String opened = post(officer, "/enrollment/v1/classes", """
                {"centre": "thoi-lai", "code": "2017-P01", "nameVi": "Lớp", "programme": "PARTY_AWARENESS",
                 "startDate": "2017-03-06", "endDate": "2017-03-10"}""");
        var answer = send(officer, "/enrollment/v1/classes/" + opened + "/transitions", """
                {"to": "OPENED", "openingDecision": {"number": "01/QĐ", "date": "2017-02-20"}}""", "If-Match", "\"1\"");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String post(String token, String path, String body) {
        var answer =
                send(token, path, body, "Idempotency-Key", UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    /** Posts JSON through the gateway. */
    Http.Answer send(String token, String path, String body, String... headers) {
        try {
            return HTTP.json("POST", suite.address() + path, Http.JSON.readTree(body), with(token, headers));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Access token of a new person who logged in with the mobile app. */
    String personToken(String role, Map<String, List<String>> bounds) {
        return new Login(keycloak).token(admin.person(role, bounds));
    }

    /** Access token of a director of the centre. */
    String directorToken() {
        return personToken("director", Map.of("centre", List.of("thoi-lai")));
    }

    /** Reads the centre through the gateway. */
    Http.Answer read(String token) {
        return read(token, CENTRE);
    }

    Http.Answer read(String token, String path, String... headers) {
        return HTTP.get(suite.address() + path, with(token, headers));
    }

    private static String[] with(String token, String... headers) {
        return Stream.concat(Stream.of("Authorization", "Bearer " + token), Stream.of(headers))
                .toArray(String[]::new);
    }

    /** Asks a service itself, past the gateway. */
    Http.Answer direct(Service service, String path, String... headers) {
        return HTTP.get("http://127.0.0.1:" + config.servicePorts().get(service) + path, headers);
    }

    /** A key of the tests' own that the realm publishes, though it signs nothing with it. */
    Forger publishedForger() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).generate();
        return new Forger(key, admin.kid(admin.addKey(key, 1)), keycloak.issuer());
    }

    static void eventually(ThrowingRunnable holds) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(holds);
    }
}
