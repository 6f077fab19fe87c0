package vn.thoilai.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.vertx.core.Vertx;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentIssuerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path data;

    private static Vertx vertx;
    private static String address;

    @BeforeAll
    static void start() throws Exception {
        vertx = Vertx.vertx();
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        address = DevelopmentIssuer.address(port);
        new DevelopmentIssuer(vertx, port, IssuerKeys.of(data), Clients.of(data)).start(port);
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void discovery_leads_to_keys_that_verify_the_token() throws Exception {
        JsonNode discovery = JSON.readTree(get("/.well-known/openid-configuration"));
        assertThat(discovery.get("issuer").asText()).isEqualTo(address);
        String keys = CLIENT.send(
                        HttpRequest.newBuilder(
                                        URI.create(discovery.get("jwks_uri").asText()))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        assertThat(keys).doesNotContain("\"d\"");
        SignedJWT token = granted("training-officer");
        JWKSet set = JWKSet.parse(keys);
        assertThat(token.verify(new RSASSAVerifier(
                        set.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
    }

    @Test
    void a_centres_people_are_bound_to_the_centre_and_a_citys_to_the_area() throws Exception {
        var officer = granted("training-officer").getJWTClaimsSet();
        assertThat(officer.getIssuer()).isEqualTo(address);
        assertThat(officer.getSubject()).isEqualTo("training-officer");
        assertThat(officer.getAudience()).containsExactly("training-centre-suite");
        assertThat(officer.getStringListClaim("groups")).containsExactly("training-officer");
        assertThat(officer.getStringListClaim("centre")).containsExactly("thoi-lai");
        assertThat(officer.getJWTID()).isNotBlank();
        assertThat(granted("city-officer").getJWTClaimsSet().getStringListClaim("area"))
                .containsExactly("92");
        var service = granted("reporting-service").getJWTClaimsSet();
        assertThat(service.getStringListClaim("groups")).containsExactly("service");
        assertThat(service.getClaim("centre")).isNull();
    }

    @Test
    void a_wrong_secret_or_an_unknown_client_or_another_grant_is_refused() throws Exception {
        assertThat(ask("director", "guess", "grant_type=client_credentials").statusCode())
                .isEqualTo(401);
        assertThat(ask("nobody", "", "grant_type=client_credentials").statusCode())
                .isEqualTo(401);
        assertThat(ask("director", Clients.of(data).secretOf("director"), "grant_type=password")
                        .body())
                .contains("unsupported_grant_type");
    }

    @Test
    void key_and_secrets_are_kept_and_the_owners_alone() throws Exception {
        assertThat(IssuerKeys.of(data).getKeyID()).isEqualTo(IssuerKeys.of(data).getKeyID());
        for (String file : List.of("key.jwk", "clients.properties")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.resolve("issuer").resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    private static SignedJWT granted(String client) throws Exception {
        HttpResponse<String> answer = ask(client, Clients.of(data).secretOf(client), "grant_type=client_credentials");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode body = JSON.readTree(answer.body());
        assertThat(body.get("token_type").asText()).isEqualTo("Bearer");
        return SignedJWT.parse(body.get("access_token").asText());
    }

    private static HttpResponse<String> ask(String client, String secret, String form) throws Exception {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes());
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address + "/protocol/openid-connect/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }
}
