package vn.thoilai.enrollment.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.SqlCount;

/** Which records may be of one person. */
@QuarkusTest
class MatchesTest extends EnrollmentTest {

    private static final String MATCHES = ROOT + "/learner-matches";
    private static final String PAIRS = ROOT + "/learner-duplicates?centre=thoi-lai";

    @BeforeEach
    void units() {
        for (String code : List.of("u-1", "u-2")) {
            id(post(officer(), UNITS, body("centre", "thoi-lai", "code", code, "nameVi", "x", "kind", "OTHER")));
        }
    }

    private static Map<String, Object> person(String name, String birth, String unit) {
        return body("centre", "thoi-lai", "fullName", name, "birthDate", birth, "sendingUnit", unit);
    }

    private static String register(String code, String name, String birth, String unit) {
        return id(post(officer(), LEARNERS, with(person(name, birth, unit), "code", code)));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Nguyễn Thị Hòa, 1990-05-07, u-1, 1.0, SAME_NAME SAME_BIRTH_DATE SAME_SENDING_UNIT",
                "Nguyễn Thị Hoà, 1990-05-07, u-1, 1.0, SAME_NAME SAME_BIRTH_DATE SAME_SENDING_UNIT",
                "NGUYỄN  THỊ HÒA, 1990-05-07, u-2, 0.85, SAME_NAME SAME_BIRTH_DATE",
                "NguyễnThị Hòa, 1990-05-07, -, 0.75, NAME_WITHOUT_MARKS SAME_BIRTH_DATE",
                "Nguyễn Thị  Hoà, 1990-05-07, -, 0.85, SAME_NAME SAME_BIRTH_DATE",
                "Nguyễn Thị Hoa, 1990-05-07, -, 0.75, NAME_WITHOUT_MARKS SAME_BIRTH_DATE",
                "Nguyen Thi Hoa, 1990-05-07, u-1, 0.9, NAME_WITHOUT_MARKS SAME_BIRTH_DATE SAME_SENDING_UNIT",
                "Nguyễn Thị Hòa, 1990-07-05, -, 0.7, SAME_NAME BIRTH_DATE_SWAPPED",
                "Nguyễn Thị Hòa, -, u-1, 0.65, SAME_NAME SAME_SENDING_UNIT",
                "Nguyễn Thị Hòa, -, -, -, -",
                "Nguyễn Thị Hòa, 1971-01-01, u-1, -, -",
                "Trần Văn Bảy, 1990-05-07, u-1, -, -"
            })
    void people_are_recognised_by_name_birth_date_and_unit(
            String name, String birth, String unit, Float score, String reasons) {
        register("HV-1", "Nguyễn Thị Hòa", "1990-05-07", "u-1");
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            var answer = post(officer(), MATCHES, person(Normalizer.normalize(name, form), birth, unit))
                    .statusCode(200);
            if (score == null) {
                answer.body("items", empty());
            } else {
                answer.body("items.score", contains(score));
                assertThat(answer.extract().<List<String>>path("items[0].reasons"))
                        .containsExactlyElementsOf(Arrays.asList(reasons.split(" ")));
            }
        }
    }

    @Test
    void a_personal_id_outweighs_all_else() {
        String learner = id(post(
                officer(),
                LEARNERS,
                with(person("Đặng Văn Đức", "1990-05-07", "u-1"), "code", "HV-1", "personalId", "000000000001")));
        post(officer(), MATCHES, with(person("Trần Bảy", null, null), "personalId", "000000000001"))
                .body("items.learner", contains(learner))
                .body("items.score", contains(1f))
                .body("items[0].reasons", contains("PERSONAL_ID"));
        post(officer(), MATCHES, with(person("Đặng Văn Đức", "1990-05-07", "u-1"), "personalId", "000000000002"))
                .body("items", empty());
        post(officer(), MATCHES, person("Dang Van Duk", "1990-05-07", null))
                .body("items[0].reasons", contains("SIMILAR_NAME", "SAME_BIRTH_DATE"));
    }

    @Test
    void whoever_is_known_is_not_registered_again_unless_it_is_somebody_else() {
        register("HV-1", "Nguyễn Thị Hòa", "1990-05-07", "u-1");
        Map<String, Object> again = with(person("nguyễn thị hoà", "1990-05-07", "u-1"), "code", "HV-2");
        post(officer(), LEARNERS, again).statusCode(409).body("errors[0].pointer", equalTo("/fullName"));
        register("HV-3", "Nguyễn Thị Hoa", "1990-05-07", "u-1");
        register("HV-4", "Nguyễn Thị Hòa", "1990-05-08", "u-1");
        id(post(officer(), LEARNERS, with(again, "anotherPerson", true)));
    }

    @Test
    void of_ten_who_register_one_person_at_once_one_does() {
        List<Integer> answers = InParallel.call(
                10,
                index -> post(
                                officer(),
                                LEARNERS,
                                with(person("Nguyễn Thị Hòa", "1990-05-07", "u-1"), "code", "HV-" + index))
                        .extract()
                        .statusCode());
        assertThat(answers)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(1);
    }

    @Test
    void a_centres_duplicates_are_listed_each_pair_once() {
        String one = register("HV-1", "Nguyễn Thị Hòa", "1990-05-07", "u-1");
        String two = register("HV-2", "Nguyễn Thị Hoà", "1990-05-07", "u-2");
        register("HV-3", "nguyen thi hoa", "1990-05-07", null);
        register("HV-4", "Nguyễn Thị Hòa", "1971-05-07", "u-1");
        id(post(
                officerOf("co-do"),
                LEARNERS,
                body("centre", "co-do", "code", "HV-9", "fullName", "Nguyễn Thị Hòa", "birthDate", "1990-05-07")));
        get(officer(), PAIRS)
                .body("items.code", contains("HV-1", "HV-1", "HV-2"))
                .body("items.otherCode", contains("HV-2", "HV-3", "HV-3"));
        String next = get(officer(), PAIRS + "&limit=2").extract().path("next");
        get(officer(), PAIRS + "&limit=2&cursor=" + next).body("items.otherCode", contains("HV-3"));
        get(officer(), LEARNERS + "/" + one + "/duplicates")
                .body("items.code", contains("HV-2", "HV-3"))
                .body("items[0].learner", equalTo(two));
        get(officerOf("co-do"), LEARNERS + "/" + one + "/duplicates").statusCode(404);
        get(officerOf("co-do"), PAIRS).body("items", empty());
        post(officerOf("co-do"), MATCHES, person("Nguyễn Thị Hòa", "1990-05-07", null))
                .statusCode(422);
        get(as(Roles.LECTURER), PAIRS).statusCode(403);
        int ofThree = SqlCount.of(() -> get(officer(), PAIRS).body("items", hasSize(3)));
        register("HV-5", "Nguyễn Thị Hòa", "1990-05-07", null);
        assertThat(SqlCount.of(() -> get(officer(), PAIRS).body("items", hasSize(6))))
                .isEqualTo(ofThree);
        String trail =
                get(as(Roles.AUDITOR), ROOT + "/audit?limit=500").extract().asString();
        assertThat(trail).contains("/learner-duplicates", "/duplicates", "listDuplicatesOfLearner");
    }
}
