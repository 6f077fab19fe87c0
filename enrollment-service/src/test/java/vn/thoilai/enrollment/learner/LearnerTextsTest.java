package vn.thoilai.enrollment.learner;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.test.ContractApi;

/** Names and numbers that are none are refused where they come in. */
@QuarkusTest
class LearnerTextsTest extends EnrollmentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b",
                "Nguyễn\u200bVăn",
                "Nguyễn \u202eVăn",
                "Nguyễn\nVăn",
                "Nguyễn\tVăn",
                "\u00a0",
                " \u3000 ",
                "Nguyễn\u0007Văn",
                "\ufeffNguyễn",
                "Nguyễn\u2028Văn",
                "\u2066Nguyễn\u2069"
            })
    void what_cannot_be_seen_is_no_name(String name) {
        postBad(officer(), LEARNERS, with(newLearner("HV-1"), "fullName", name))
                .statusCode(400)
                .body("errors.pointer", hasItem("/fullName"))
                .body("errors.code", hasItem("one-line"));
        postBad(officer(), LEARNERS, with(newLearner("HV-1"), "position", name))
                .statusCode(400)
                .body("errors.pointer", hasItem("/position"));
        postBad(officer(), UNITS, body("centre", "thoi-lai", "code", "u", "nameVi", name, "kind", "OTHER"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/nameVi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn Mẫu", "H'Hen Niê", "Y-Bliơ Ađrơng", "Trần 𠀋 Ân", "Lê  Văn"})
    void what_people_are_called_is_a_name(String name) {
        post(officer(), LEARNERS, with(newLearner("HV-1"), "fullName", name))
                .statusCode(201)
                .body("fullName", equalTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "1234567890", "12345678901", "1234567890123", "12345678a"})
    void a_personal_id_has_nine_digits_or_twelve(String number) {
        postBad(officer(), LEARNERS, with(newLearner("HV-1"), "personalId", number))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/personalId"));
    }

    @Test
    void nobody_joins_the_party_before_he_is_born() {
        var born = with(
                newLearner("HV-1"),
                "birthDate",
                "1990-05-17",
                "personalId",
                "123456789",
                "partyMember",
                true,
                "partyAdmittedOn",
                "1990-05-16");
        post(officer(), LEARNERS, born)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/partyAdmittedOn"))
                .body("errors[0].code", equalTo("before-birth"));
        id(post(officer(), LEARNERS, with(born, "partyAdmittedOn", "2015-05-19")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learners?q=%00%00",
                "/sending-units?q=a%00b",
                "/partners?q=a%00",
                "/audit?operation=%00",
                "/audit?subject=%00",
                "/areas?on=-5000-01-01",
                "/areas?on=%2B10000-01-01"
            })
    void a_query_that_cannot_be_asked_is_pointed_to(String query) {
        String parameter = query.substring(query.indexOf('?') + 1, query.indexOf('='));
        String token = query.startsWith("/audit") ? as("auditor") : officer();
        ContractApi.givenBad(token)
                .urlEncodingEnabled(false)
                .get(ROOT + query)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("query/" + parameter));
    }
}
