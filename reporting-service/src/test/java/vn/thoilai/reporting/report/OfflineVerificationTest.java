package vn.thoilai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;

/** Verifies with another library than the one that signs, from what a reader has: document, signature and keys. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class OfflineVerificationTest {

    private byte[] document;
    private String signature;
    private String keys;

    @Inject
    Feeding feeding;

    @BeforeEach
    void publish() {
        TestDatabase.clean();
        feeding.enrollment(ReportCalls.register(TestEvents.trainingClass(), UUID.randomUUID()));
        fetch(ReportCalls.published());
    }

    private void fetch(String report) {
        document = ReportCalls.read(ReportCalls.LECTURER, report, "/document").asByteArray();
        signature = ReportCalls.read(ReportCalls.LECTURER, report, "/signature")
                .then()
                .statusCode(200)
                .contentType("application/jose")
                .extract()
                .asString();
        keys = ContractApi.given(null).get("/reporting/v1/keys").asString();
    }

    private boolean verifies(byte[] content) throws JoseException {
        String[] parts = signature.split("\\.");
        assertThat(parts[1]).as("detached").isEmpty();
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(new AlgorithmConstraints(
                ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256));
        jws.setCompactSerialization(
                parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(content) + "." + parts[2]);
        jws.setKey(new JsonWebKeySet(keys)
                .findJsonWebKey(jws.getKeyIdHeaderValue(), null, null, null)
                .getKey());
        return jws.verifySignature();
    }

    @Test
    void a_published_report_verifies_with_what_its_reader_has() throws JoseException {
        assertThat(verifies(document)).isTrue();
    }

    @Test
    void the_same_content_written_otherwise_verifies_when_it_is_made_canonical_again() throws Exception {
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        byte[] pretty = json.writeValueAsBytes(json.readTree(document));
        assertThat(verifies(pretty)).isFalse();
        assertThat(verifies(new JsonCanonicalizer(pretty).getEncodedUTF8())).isTrue();
    }

    @Test
    void a_tampered_byte_does_not_verify() throws JoseException {
        for (int at = 0; at < document.length; at += Math.max(1, document.length / 50)) {
            byte[] tampered = document.clone();
            tampered[at] ^= 1;
            assertThat(verifies(tampered)).as("byte " + at).isFalse();
        }
        String other = new String(document, StandardCharsets.UTF_8).replace("\"year\":2017", "\"year\":2018");
        assertThat(verifies(other.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void a_report_signed_before_the_key_was_changed_verifies_afterwards() throws JoseException, SQLException {
        String before = new JsonWebKeySet(keys).getJsonWebKeys().get(0).getKeyId();
        byte[] firstDocument = document;
        String firstSignature = signature;
        try (Connection owner = TestDatabase.connection()) {
            owner.createStatement().execute("update signing_key set retired_at = now()");
        }
        fetch(ReportCalls.published());
        assertThat(new JsonWebKeySet(keys).getJsonWebKeys()).hasSize(2);
        assertThat(verifies(document)).isTrue();
        assertThat(signature).isNotEqualTo(firstSignature);
        signature = firstSignature;
        assertThat(verifies(firstDocument)).isTrue();
        assertThat(new JsonWebKeySet(keys).findJsonWebKey(before, null, null, null))
                .isNotNull();
    }
}
