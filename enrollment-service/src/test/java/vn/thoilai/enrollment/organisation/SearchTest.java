package vn.thoilai.enrollment.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.SqlCount;

/** Finding units, partners and learners by their names, and knowing them by what others call them. */
@QuarkusTest
class SearchTest extends EnrollmentTest {

    private static final String PARTNERS = ROOT + "/partners";

    @ParameterizedTest(name = "{0} is found by {1}: {2}")
    @CsvSource({
        "Nguyễn Thị Hòa, nguyen thi hoa, true",
        "Nguyễn Thị Hòa, NGUYỄN THỊ HOÀ, true",
        "Nguyễn Thị Hoà, Hòa, true",
        "Đặng Văn Đức, dang van duc, true",
        "Dang Van Duc, Đặng Đức, true",
        "Đặng Văn Đức, ĐỨC, true",
        "Võ Thị Thuý, thúy, true",
        "Lê   Văn An, le van an, true",
        "Lê Văn An, '  lê   an ', true",
        "Trần Ước, uoc, true",
        "Trần Ước, ươ, true",
        "Lê Văn An, '%', false",
        "Lê Văn An, __, false",
        "Lê 100% An, 0% an, true"
    })
    void names_are_found_whatever_marks_they_are_asked_with(String name, String asked, boolean found) {
        id(post(officer(), LEARNERS, with(newLearner("HV-1"), "fullName", name)));
        id(post(officer(), UNITS, unit("u-1", name)));
        id(post(officer(), PARTNERS, body("code", "p-1", "nameVi", name, "kind", "EDUCATION_OFFICE")));
        String needed = asked.length() < 2 ? asked + asked : asked;
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            for (String list : List.of(LEARNERS, UNITS, PARTNERS)) {
                ContractApi.given(officer())
                        .queryParam("q", Normalizer.normalize(needed, form))
                        .get(list)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(found ? 1 : 0));
            }
        }
    }

    @Test
    void organisations_are_found_by_words_in_any_order_and_by_what_they_are_known_by_elsewhere() {
        var known = List.of(body("scheme", "tax-code", "value", "92927501"));
        id(post(officer(), UNITS, with(unit("u-1", "Chi bộ Trường Đặng Ước"), "identifiers", known)));
        id(post(officer(), UNITS, unit("u-2", "Chi bộ Trường Xuân")));
        Map<String, Object> office = body("code", "p-1", "nameVi", "Phòng Đặng Ước", "kind", "EDUCATION_OFFICE");
        id(post(officer(), PARTNERS, with(office, "identifiers", known)));
        id(post(officer(), PARTNERS, with(office, "code", "p-2", "nameVi", "Phòng khác")));
        for (String asked : List.of("uoc dang", "dang uoc", "92927501")) {
            for (String list : List.of(UNITS, PARTNERS)) {
                ContractApi.given(officer())
                        .queryParam("q", asked)
                        .get(list)
                        .then()
                        .statusCode(200)
                        .body("items.code", contains(list.equals(UNITS) ? "u-1" : "p-1"));
            }
        }
        get(officer(), UNITS + "?q=dang%20xuan").body("items", empty());
        get(officer(), UNITS + "?q=9292750").body("items", empty());
        get(officerOf("co-do"), UNITS + "?q=92927501").body("items", empty());
    }

    @Test
    void a_search_finds_no_more_than_its_caller_may_see() {
        id(post(officer(), LEARNERS, with(newLearner("HV-1"), "fullName", "Đặng Văn Đức")));
        id(post(officerOf("co-do"), LEARNERS, with(newLearner("HV-2"), "centre", "co-do", "fullName", "Đặng Đức")));
        get(officer(), LEARNERS + "?q=dang").body("items.code", contains("HV-1"));
        get(officer(), LEARNERS + "?q=dang&centre=co-do").body("items", empty());
        get(as(Roles.LECTURER), LEARNERS + "?q=dang").body("items", empty());
        ContractApi.givenBad(officer()).get(LEARNERS + "?q=d").then().statusCode(400);
        ContractApi.givenBad(officer())
                .get(LEARNERS + "?q=" + "d".repeat(101))
                .then()
                .statusCode(400);
        assertThat(SqlCount.of(() -> get(officer(), LEARNERS + "?q=dang").statusCode(200)))
                .isEqualTo(SqlCount.of(() -> get(officer(), LEARNERS).statusCode(200)));
    }

    private static Map<String, Object> unit(String code, String name) {
        return body("centre", "thoi-lai", "code", code, "nameVi", name, "kind", "PARTY_CELL");
    }

    private static Map<String, Object> identifier(String scheme, String value) {
        return body("scheme", scheme, "value", value);
    }

    @Test
    void a_unit_is_known_by_several_identifiers_each_of_them_its_own() {
        Map<String, Object> tax = identifier("tax-code", "1800000000");
        Map<String, Object> party = identifier("party-organisation", "TL 01");
        String path = UNITS + "/"
                + id(post(officer(), UNITS, with(unit("u-1", "Chi bộ"), "identifiers", List.of(tax, party))));
        get(officer(), path).body("identifiers.value", contains("TL 01", "1800000000"));
        post(officer(), UNITS, with(unit("u-2", "Chi bộ"), "identifiers", List.of(tax)))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/identifiers"));
        get(officer(), UNITS).body("items.code", contains("u-1"));
        post(officer(), UNITS, with(unit("u-2", "x"), "identifiers", List.of(tax, identifier("tax-code", "2"))))
                .statusCode(409);
        Map<String, Object> elsewhere = with(unit("u-1", "x"), "centre", "co-do", "identifiers", List.of(tax));
        id(post(officerOf("co-do"), UNITS, elsewhere));
        Map<String, Object> update = body("nameVi", "Chi bộ", "kind", "PARTY_CELL", "identifiers", List.of(party));
        change(officer(), "PUT", path, "\"1\"", update)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("identifiers.scheme", contains("party-organisation"));
        change(officer(), "PUT", path, "\"1\"", update).statusCode(412);
        change(officerOf("co-do"), "PUT", path, "\"2\"", update).statusCode(404);
        id(post(officer(), UNITS, with(unit("u-2", "Chi bộ"), "identifiers", List.of(tax))));
        change(officer(), "PUT", path, "\"2\"", with(update, "identifiers", List.of(tax, party)))
                .statusCode(409);
        get(officer(), path).header("ETag", "\"2\"").body("identifiers.scheme", contains("party-organisation"));
    }

    @Test
    void a_partner_is_changed_with_its_identifiers() {
        Map<String, Object> tax = identifier("tax-code", "1800000001");
        id(post(
                officer(),
                PARTNERS,
                body("code", "p-1", "nameVi", "Phòng", "kind", "EDUCATION_OFFICE", "identifiers", List.of(tax))));
        Map<String, Object> update = body("nameVi", "Phòng Giáo dục", "kind", "EDUCATION_OFFICE");
        change(city(Roles.CITY_OFFICER), "PUT", PARTNERS + "/p-1", "\"1\"", with(update, "identifiers", List.of(tax)))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("nameVi", equalTo("Phòng Giáo dục"))
                .body("identifiers.value", contains("1800000001"));
        change(officer(), "PUT", PARTNERS + "/p-1", "\"2\"", update).body("identifiers", empty());
        change(officer(), "PUT", PARTNERS + "/p-2", "\"2\"", update).statusCode(404);
        change(as(Roles.LECTURER), "PUT", PARTNERS + "/p-1", "\"3\"", update).statusCode(403);
    }
}
