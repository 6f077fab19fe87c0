package vn.thoilai.enrollment.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestTokens;

@QuarkusTest
class CertificateChangesTest extends CertificateTest {

    @Test
    void a_city_system_follows_what_was_issued_and_revoked_without_a_name() throws Exception {
        String certificate = issued("2017-P01");
        String code = get(officer(), CERTIFICATES + "/" + certificate).extract().path("code");
        String token = city(Roles.CITY_SYSTEM);
        List<Number> positions = get(token, CHANGES)
                .statusCode(200)
                .body("items.id", contains(certificate))
                .body("items.state", contains("ISSUED"))
                .body("items[0].registerNumber", equalTo("0001/2017/GCN"))
                .body(
                        "items[0].codeHash",
                        equalTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256")
                                        .digest(code.getBytes(StandardCharsets.UTF_8)))))
                .extract()
                .path("items.position");
        String after = CHANGES + "?after=" + positions.get(0);
        get(token, after).body("items", empty());
        transition(director(), certificate, "\"1\"", body("to", "REISSUED", "reason", "Rách", "issuedOn", "2017-05-01"))
                .statusCode(200);
        get(token, after)
                .body("items.state", contains("REISSUED", "ISSUED"))
                .body("items[1].replaces", equalTo(certificate));
        get(token, CHANGES + "?limit=2").body("items", hasSize(2));
        get(token, CHANGES + "?since=2199-01-01T00:00:00Z").body("items", empty());
        get(token, CHANGES + "?since=2020-01-01T00:00:00Z&centre=thoi-lai").body("items", hasSize(3));
        String everything = get(token, CHANGES).extract().asString()
                + get(service(), ROOT + "/feed").extract().asString();
        List<String> learners = get(officer(), LEARNERS).extract().path("items.id");
        assertThat(everything).contains("certificate.v1").doesNotContain("Mai", "1990-05-17", code);
        assertThat(learners).hasSize(1).noneMatch(everything::contains);
    }

    @Test
    void another_city_is_told_nothing() {
        issued("2017-P01");
        get(TestTokens.token(Roles.CITY_SYSTEM, List.of(), List.of("01")), CHANGES)
                .body("items", empty());
        get(officerOf("co-do"), CHANGES).body("items", empty());
        get(as(Roles.LEARNER), CHANGES).statusCode(403);
    }
}
