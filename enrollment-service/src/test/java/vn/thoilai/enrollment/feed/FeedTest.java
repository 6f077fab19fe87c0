package vn.thoilai.enrollment.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

@QuarkusTest
class FeedTest extends EnrollmentTest {

    private static final String FEED = ROOT + "/feed";

    @Test
    void changes_of_centres_classes_and_enrollments_come_in_order() {
        String classId = trainingClass("2017-P01");
        begin(classId);
        String enrollment = nominate(classId, learner("HV-1"));
        String path = CLASSES + "/" + classId + "/enrollments/" + enrollment;
        move(path, "\"1\"", body("to", "SUMMONED")).then().statusCode(200);
        move(path, "\"2\"", body("to", "ATTENDING")).then().statusCode(200);
        change(officer(), "PUT", path + "/result", "\"3\"", body("sessionsAttended", 9, "score", 8.5))
                .statusCode(200);

        JsonPath feed = read("");
        assertThat(feed.getList("type", String.class))
                .containsExactly(
                        type("area"),
                        type("area"),
                        type("area"),
                        type("area"),
                        type("centre"),
                        type("centre"),
                        type("centre"),
                        type("class"),
                        type("class"),
                        type("class"),
                        type("learner"),
                        type("enrollment"),
                        type("enrollment"),
                        type("enrollment"),
                        type("enrollment"));
        assertThat(feed.getList("data.version")).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 2, 3, 4);
        assertThat(feed.getString("[4].data.code")).isEqualTo("thoi-lai");
        assertThat(feed.getList("[4].data.areaPath")).containsExactly("927", "92");
        assertThat(feed.getString("[8].subject")).isEqualTo(classId);
        assertThat(feed.getString("[8].data.state")).isEqualTo("OPENED");
        assertThat(feed.getString("[8].data.track")).isEqualTo("PARTY");
        assertThat(feed.getString("[14].data.classId")).isEqualTo(classId);
        // Only an approval makes it public.
        assertThat(feed.getString("[14].data.grade")).isNull();
        assertThat(feed.getString("[14].source")).isEqualTo(FEED);
    }

    @Test
    void a_reader_goes_on_behind_what_it_has() {
        List<String> ids = read("?limit=2").getList("id", String.class);
        assertThat(ids).hasSize(2);
        assertThat(read("?lastEventId=" + ids.get(1)).getList("data.code"))
                .containsExactly("925", "01", "thoi-lai", "co-do", "ha-noi");
    }

    @Test
    void a_city_system_reads_of_its_own_citys_centres_only() {
        String ofTheCity = TestTokens.token(Roles.CITY_SYSTEM, List.of(), List.of("92"));
        assertThat(ContractApi.given(ofTheCity).get(FEED).jsonPath().getList("data.code"))
                .contains("thoi-lai")
                .doesNotContain("ha-noi");
        String ofNoCity = TestTokens.token(Roles.CITY_SYSTEM, List.of(), List.of("31"));
        // What is nobody's in particular is everybody's.
        assertThat(ContractApi.given(ofNoCity).get(FEED).jsonPath().getList("type"))
                .hasSize(4)
                .containsOnly(type("area"));
        // Waiting makes no difference: what happens elsewhere does not wake it.
        assertThat(ContractApi.given(ofNoCity)
                        .get(FEED + "?timeout=500&lastEventId=4")
                        .jsonPath()
                        .getList("data.code"))
                .isEmpty();
    }

    @Test
    void a_refused_change_is_no_event() {
        post(officer(), CLASSES, with(newClass("2017-P01"), "programme", "NOTHING"))
                .statusCode(422);
        trainingClass("2017-P01");
        post(officer(), CLASSES, newClass("2017-P01")).statusCode(409);
        assertThat(read("").getList("type")).hasSize(8);
    }

    @Test
    void no_event_names_a_person() {
        String classId = trainingClass("2017-P01");
        for (String code : List.of("HV-1", "HV-2", "HV-3")) {
            nominate(
                    classId,
                    id(post(
                            officer(),
                            LEARNERS,
                            with(
                                    newLearner(code),
                                    "birthDate",
                                    "1990-05-17",
                                    "personalId",
                                    "00000000000" + code.charAt(3)))));
        }
        String feed = get(service(), FEED).extract().asString();
        List<String> learners = get(officer(), LEARNERS).extract().path("items.id");
        assertThat(feed).contains("person");
        assertThat(feed).doesNotContain("Nguyễn", "Nguy", "HV-1", "HV-2", "HV-3", "1990-05-17", "00000000000");
        assertThat(learners).hasSize(3).noneMatch(feed::contains);
    }

    @Test
    void only_services_and_city_systems_read_it() {
        get(city(Roles.CITY_SYSTEM), FEED).statusCode(200);
        get(officer(), FEED).statusCode(403);
        get(null, FEED).statusCode(401);
    }

    private static JsonPath read(String query) {
        return get(service(), FEED + query).statusCode(200).extract().body().jsonPath();
    }

    private static String type(String kind) {
        return "vn.thoilai.enrollment." + kind + ".v1";
    }
}
