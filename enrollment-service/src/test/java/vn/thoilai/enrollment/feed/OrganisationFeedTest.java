package vn.thoilai.enrollment.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

/** What all centres share, and what a centre is and serves, is told like everything else. */
@QuarkusTest
class OrganisationFeedTest extends EnrollmentTest {

    private static final String FEED = ROOT + "/feed?limit=500";
    private static final String CITY = city(Roles.CITY_OFFICER);

    private static JsonPath told(String token, String query) {
        return get(token, FEED + query).statusCode(200).extract().body().jsonPath();
    }

    private static List<Map<String, Object>> of(JsonPath feed, String kind) {
        return feed.getList("findAll { it.type == 'vn.thoilai.enrollment." + kind + ".v1' }");
    }

    private static Map<String, Object> last(String kind) {
        List<Map<String, Object>> events = of(told(service(), ""), kind);
        return events.get(events.size() - 1);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(String kind) {
        return (Map<String, Object>) last(kind).get("data");
    }

    @Test
    void areas_and_what_became_of_them_are_told() {
        String old = id(post(CITY, ROOT + "/areas", commune("x-1", "927", "2009-01-01")));
        id(post(CITY, ROOT + "/areas", commune("x-2", "92", "2025-07-01")));
        String succession = id(post(
                CITY,
                ROOT + "/area-successions",
                body("predecessor", "x-1", "successor", "x-2", "since", "2025-07-01")));
        assertThat(data("areaSuccession"))
                .containsEntry("predecessor", "x-1")
                .containsEntry("successor", "x-2")
                .containsEntry("since", "2025-07-01");
        String path = ROOT + "/areas/" + old;
        change(CITY, "PUT", path, "\"1\"", body("nameVi", "Xã cũ", "validTo", "2025-06-30"))
                .statusCode(200);
        assertThat(data("area"))
                .containsEntry("id", old)
                .containsEntry("version", 2)
                .containsEntry("nameVi", "Xã cũ")
                .containsEntry("level", "COMMUNE")
                .containsEntry("parent", "927")
                .containsEntry("validTo", "2025-06-30");
        ContractApi.given(CITY)
                .header("If-Match", "\"1\"")
                .delete(ROOT + "/area-successions/" + succession)
                .then()
                .statusCode(204);
        assertThat(last("areaSuccession")).containsEntry("method", "DELETE").containsEntry("subject", succession);
        assertThat(of(told(service(), "&compacted=true"), "area")).hasSize(6);
    }

    private static Map<String, Object> commune(String code, String parent, String from) {
        return body("code", code, "nameVi", "Xã", "level", "COMMUNE", "parent", parent, "validFrom", from);
    }

    @Test
    void whom_a_centre_serves_is_told_to_those_who_may_know_of_the_centre() {
        String path = CENTRES + "/thoi-lai/areas";
        String id = id(post(CITY, path, body("area", "927", "validFrom", "2010-01-01")));
        change(CITY, "PUT", path + "/" + id, "\"1\"", body("validTo", "2025-06-30"))
                .statusCode(200);
        assertThat(data("serviceArea"))
                .containsEntry("version", 2)
                .containsEntry("centre", "thoi-lai")
                .containsEntry("area", "927")
                .containsEntry("validTo", "2025-06-30");
        assertThat(of(told(city(Roles.CITY_SYSTEM), ""), "serviceArea")).hasSize(2);
        String elsewhere = TestTokens.token(Roles.CITY_SYSTEM, List.of(), List.of("01"));
        assertThat(of(told(elsewhere, ""), "serviceArea")).isEmpty();
    }

    @Test
    void partners_and_units_are_told_with_what_they_are_known_by_elsewhere() {
        var known = List.of(body("scheme", "tax-code", "value", "1800000000"));
        Map<String, Object> partner =
                body("code", "school", "nameVi", "Trường", "kind", "POLITICAL_SCHOOL", "identifiers", known);
        id(post(officer(), ROOT + "/partners", partner));
        assertThat(data("partner")).containsEntry("code", "school").containsEntry("identifiers", known);
        change(officer(), "PUT", ROOT + "/partners/school", "\"1\"", body("nameVi", "Trường mới", "kind", "OTHER"))
                .statusCode(200);
        assertThat(data("partner")).containsEntry("version", 2).containsEntry("nameVi", "Trường mới");
        Map<String, Object> unit =
                body("centre", "thoi-lai", "code", "u", "nameVi", "Chi bộ", "kind", "OTHER", "identifiers", known);
        id(post(officer(), UNITS, unit));
        assertThat(data("sendingUnit")).containsEntry("identifiers", known);
        assertThat(of(told(city(Roles.CITY_SYSTEM), ""), "partner")).hasSize(2);
    }

    @Test
    void a_grading_policy_is_told_with_its_bands() {
        var bands = List.of(body("grade", "GOOD", "minimum", 5), body("grade", "FAIL", "minimum", 0));
        Map<String, Object> policy = body("centre", "thoi-lai", "attendancePercent", 75, "bands", bands);
        post(as(Roles.DIRECTOR), ROOT + "/grading-policies", policy).statusCode(201);
        assertThat(data("gradingPolicy"))
                .containsEntry("centre", "thoi-lai")
                .containsEntry("attendancePercent", 75)
                .containsEntry("resits", "LATEST");
        assertThat(told(service(), "").getList("[-1].data.bands.grade")).containsExactly("GOOD", "FAIL");
    }

    @Test
    void a_class_is_told_with_its_name_decision_policy_partner_and_reason() {
        id(post(officer(), ROOT + "/partners", body("code", "school", "nameVi", "Trường", "kind", "OTHER")));
        String id = id(
                post(officer(), CLASSES, with(newClass("2017-P01"), "delivery", "CO_DELIVERED", "partner", "school")));
        open(id);
        assertThat(data("class"))
                .containsEntry("nameVi", "Bồi dưỡng nhận thức về Đảng")
                .containsEntry("partner", "school")
                .containsEntry("mode", "FULL_TIME")
                .containsEntry("gradingPolicy", "default@1")
                .containsEntry("openingDecision", Map.of("number", "12/QĐ-TTBDCT", "date", "2017-03-01"))
                .doesNotContainKey("lecturers");
        move(CLASSES + "/" + id, "\"2\"", body("to", "POSTPONED", "reason", "Thiên tai"))
                .then()
                .statusCode(200);
        assertThat(data("class")).containsEntry("reason", "Thiên tai");
    }

    @Test
    void a_centre_is_told_with_what_it_was_called() {
        Map<String, Object> update = body("nameVi", "Trung tâm cũ", "area", "927", "validFrom", "2010-01-01");
        change(officer(), "PUT", CENTRES + "/thoi-lai", "\"1\"", update).statusCode(200);
        JsonPath feed = told(service(), "");
        assertThat(feed.getString("[-1].data.nameVi")).isEqualTo("Trung tâm thoi-lai");
        assertThat(feed.getList("[-1].data.history.nameVi")).containsExactly("Trung tâm cũ", "Trung tâm thoi-lai");
        assertThat(feed.getString("[-1].data.history[0].validFrom")).isEqualTo("2010-01-01");
    }
}
