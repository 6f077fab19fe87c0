package vn.thoilai.enrollment.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an operator sets: how numbers are written, what is shown, and how often an address may ask. */
@QuarkusTest
@TestProfile(CertificateSettingsTest.OfAnOperator.class)
class CertificateSettingsTest extends CertificateTest {

    public static class OfAnOperator implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "thoilai.enrollment.certificates.number-formats.thoi-lai", "{number}/{year}/TTCT",
                    "thoilai.enrollment.certificates.number-formats.\"thoi-lai/PARTY_AWARENESS\"", "{number}/CN-{year}",
                    "thoilai.enrollment.certificates.shown", "HOLDER,REGISTER_NUMBER",
                    "thoilai.enrollment.certificates.holder-in-full", "true",
                    "thoilai.rate-limit.open", "5",
                    "thoilai.rate-limit.window", "1H");
        }
    }

    @Test
    void numbers_are_written_as_centre_and_programme_do() {
        String learner = learner("HV-1");
        for (String programme : List.of("PARTY_AWARENESS", "NEW_PARTY_MEMBER")) {
            post(director(), CERTIFICATES, with(recognition(learner), "programme", programme, "issuedOn", "2017-06-01"))
                    .statusCode(201);
        }
        get(officer(), CERTIFICATES).body("items.registerNumber", contains("0001/CN-2017", "0002/2017/TTCT"));
    }

    @Test
    void an_address_asks_a_few_times_for_what_is_set_to_be_shown() {
        String certificate = issued("2017-P01");
        String code = get(officer(), CERTIFICATES + "/" + certificate).extract().path("code");
        get(null, VERIFICATIONS + "/" + code)
                .statusCode(200)
                .body("holder", equalTo("Nguyễn Thị Mai 1"))
                .body("registerNumber", equalTo("0001/CN-2017"))
                .body("className", nullValue())
                .body("issuer", nullValue())
                .body("validUntil", nullValue());
        List<Integer> guesses = IntStream.range(0, 9)
                .mapToObj(guess ->
                        get(null, VERIFICATIONS + "/" + guess).extract().statusCode())
                .toList();
        assertThat(guesses).startsWith(404).endsWith(429);
        assertThat(guesses).filteredOn(status -> status == 404).hasSizeLessThanOrEqualTo(4);
        // Not by other ways of writing the path either, and nobody else is kept from work.
        RestAssured.given()
                .urlEncodingEnabled(false)
                .get(ROOT + "/%63ertificate-verifications/" + code)
                .then()
                .statusCode(429);
        get(officer(), CERTIFICATES).statusCode(200);
    }
}
