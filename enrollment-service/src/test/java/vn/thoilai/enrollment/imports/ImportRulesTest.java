package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class ImportRulesTest extends ImportTest {

    private static final String GOOD = "L1,Lớp,PARTY_AWARENESS,,,,,,,2017-03-06,,10,CLOSED,1-QĐ,2017-03-01,\n";
    private static final String LONG = "x".repeat(301);

    @Test
    void every_class_that_breaks_a_rule_is_told() {
        sql("""
                INSERT INTO training_class (id, centre_id, code, name_vi, programme_code, delivery, counts_toward_target, mode,
                    plan_year, start_date, state, roster_kept, version)
                SELECT uuidv7(), id, 'OLD', 'Lớp cũ', 'PARTY_AWARENESS', 'OWN', true, 'FULL_TIME', 2016, '2016-03-06', 'PLANNED',
                    true, 1 FROM centre WHERE code = 'thoi-lai'""");
        String id = checked(
                "classes",
                CLASSES
                        + GOOD
                        + ",,,,,,,,,,,,,,,\n"
                        + "L1,Lớp,NO_SUCH,OURS,yes,SOMETIMES,0,2016,nobody,2017-02-30,06.03.2017,many,DONE,,,perhaps\n"
                        + "bad code," + LONG + ",PARTY_AWARENESS,,,,x,year,,2017-03-06,2017-03-05,1001,OPENED,,,\n"
                        + "L4,Lớp,SUMMER_TEACHERS,,,,,,,2017-03-06,,,,,,\n"
                        + "OLD,Lớp,PARTY_AWARENESS,,,,,,,1817-03-06,,,,,,\n");

        assertThat(problems(id))
                .containsExactly(
                        "classes 3 code required",
                        "classes 3 name required",
                        "classes 3 programme required",
                        "classes 3 start_date required",
                        "classes 4 code duplicate-in-file",
                        "classes 4 programme unknown-reference",
                        "classes 4 delivery bad-enum",
                        "classes 4 counts_toward_target bad-enum",
                        "classes 4 mode bad-enum",
                        "classes 4 cohort out-of-range",
                        "classes 4 plan_year other-year",
                        "classes 4 partner unknown-reference",
                        "classes 4 start_date bad-date",
                        "classes 4 end_date bad-date",
                        "classes 4 sessions_held bad-number",
                        "classes 4 state bad-enum",
                        "classes 4 roster_kept bad-enum",
                        "classes 5 code bad-code",
                        "classes 5 name too-long",
                        "classes 5 cohort bad-number",
                        "classes 5 plan_year bad-number",
                        "classes 5 end_date end-before-start",
                        "classes 5 sessions_held out-of-range",
                        "classes 5 opening_decision_number decision-missing",
                        "classes 5 opening_decision_date decision-missing",
                        "classes 6 partner partner-missing",
                        "classes 7 code other-year",
                        "classes 7 start_date out-of-range");
        assertThat(read(id).getInt("problems")).isEqualTo(5);
        assertThat(number("SELECT count(*) FROM training_class")).isEqualTo(1);
    }

    @Test
    void every_learner_that_breaks_a_rule_is_told() {
        String id = checked(
                "learners",
                LEARNERS
                        + "HV-1,Nguyễn Văn Mẫu,,,\n"
                        + ",,2999-01-01,X,nowhere\n"
                        + "HV-1," + LONG + ",31/02/1990,,\n"
                        + "-HV,Nguyễn Văn Mẫu,,,\n");
        assertThat(problems(id))
                .containsExactly(
                        "learners 3 code required",
                        "learners 3 full_name required",
                        "learners 3 birth_date out-of-range",
                        "learners 3 sex bad-enum",
                        "learners 3 sending_unit unknown-reference",
                        "learners 4 code duplicate-in-file",
                        "learners 4 full_name too-long",
                        "learners 4 birth_date bad-date",
                        "learners 5 code bad-code");
        assertThat(number("SELECT count(*) FROM learner")).isZero();
    }

    @Test
    void every_line_of_a_roster_that_breaks_a_rule_is_told() {
        String id = begin("thoi-lai");
        put(
                id,
                "classes",
                CLASSES
                        + GOOD
                        + "L2,Lớp,PARTY_AWARENESS,,,,,,,2017-03-06,,,,,,\n"
                        + "L3,Lớp,PARTY_AWARENESS,,,,,,,2017-03-06,,10,CLOSED,1-QĐ,2017-03-01,false\n",
                200);
        put(id, "learners", LEARNERS + "HV-1,Mẫu,,,\nHV-2,Mẫu,,,\n", 200);
        put(
                id,
                "roster",
                ROSTER
                        + "L1,HV-1,COMPLETED,10,8.5\n"
                        + "L1,HV-1,COMPLETED,10,8.5\n"
                        + ",,,,\n"
                        + "L9,HV-9,ASLEEP,11,x\n"
                        + "L1,HV-2,COMPLETED,11,10.5\n"
                        + "L2,HV-1,COMPLETED,-1,8\n"
                        + "L2,HV-2,ABSENT,1001,8.25\n"
                        + "L3,HV-2,ATTENDING,ten,\"8,5x\"\n",
                200);
        assertThat(committed(id).getString("failure")).isEqualTo("rows-with-problems");
        assertThat(problems(id))
                .containsExactly(
                        "roster 3 null duplicate-in-file",
                        "roster 4 class required",
                        "roster 4 learner required",
                        "roster 5 class unknown-reference",
                        "roster 5 learner unknown-reference",
                        "roster 5 state bad-enum",
                        "roster 5 score bad-number",
                        "roster 6 sessions_attended more-than-held",
                        "roster 6 score out-of-range",
                        "roster 7 state class-state",
                        "roster 7 sessions_attended out-of-range",
                        "roster 7 score class-not-opened",
                        "roster 8 state class-state",
                        "roster 8 sessions_attended out-of-range",
                        "roster 8 score out-of-range",
                        "roster 8 score class-not-opened",
                        "roster 8 score not-taking-part",
                        "roster 9 class roster-not-kept",
                        "roster 9 sessions_attended bad-number",
                        "roster 9 score bad-number");
        assertThat(number("SELECT count(*) FROM enrollment")).isZero();
        assertThat(events()).isZero();
    }

    @Test
    void problems_are_told_in_the_reader_s_language_and_page_by_page() {
        String id = checked("learners", LEARNERS + "HV-1,,,X,\n");
        JsonPath first = ContractApi.given(OFFICER)
                .header("Accept-Language", "vi")
                .queryParam("limit", 1)
                .get(PATH + "/" + id + "/problems")
                .jsonPath();
        assertThat(first.getString("items[0].detail")).isEqualTo("full_name phải có");
        ContractApi.given(OFFICER)
                .queryParam("limit", 1)
                .queryParam("cursor", first.getString("next"))
                .get(PATH + "/" + id + "/problems")
                .then()
                .body("items[0].column", equalTo("sex"), "next", equalTo(null));
    }

    @Test
    void problems_are_bounded_and_rows_with_problems_are_counted() {
        String rows = IntStream.range(0, 12_000)
                .mapToObj(number -> "HV-" + number + ",,,,\n")
                .collect(Collectors.joining());
        String id = checked("learners", LEARNERS + rows);
        assertThat(read(id).getInt("problems")).isEqualTo(12_000);
        assertThat(number("SELECT count(*) FROM import_problem")).isEqualTo(10_000);
    }

    @Test
    void columns_may_stand_in_any_order_behind_a_byte_order_mark() {
        String id = begin("thoi-lai");
        put(
                id,
                "learners",
                "\uFEFFsex,full_name,code,sending_unit,birth_date\r\nFEMALE,Nguye\u0302\u0303n,HV-1,,\r\n",
                200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
        assertThat(number("SELECT count(*) FROM learner WHERE full_name = 'Nguy\u1EC5n' AND sex = 'FEMALE'"))
                .isEqualTo(1);
    }

    @Test
    void text_survives_with_all_its_signs() {
        String id = begin("thoi-lai");
        put(id, "learners", LEARNERS + "HV-1,\"a\\b \"\"c\"\" {d,e};f\",,,\nHV-2,NULL,,,\nHV-3,\\N,,,\n", 200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
        assertThat(number(
                        "SELECT count(*) FROM learner WHERE full_name IN (E'a\\\\b \"c\" {d,e};f', 'NULL', E'\\\\N')"))
                .isEqualTo(3);
    }

    private static String checked(String file, String csv) {
        String id = begin("thoi-lai");
        put(id, file, csv, 200);
        JsonPath job = previewed(id);
        assertThat(job.getString("state")).isEqualTo("PREVIEWED");
        assertThat(job.getString("failure")).isEqualTo("rows-with-problems");
        return id;
    }
}
