package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

/** What a file says of learners who are known by now to be others, or are no more; the rest of a learner's record. */
@QuarkusTest
class ImportedPersonsTest extends ImportTest {

    private static final String RECORD = "code,full_name,block,position,party_member,party_admitted_on,personal_id\n";

    private static void learners(String csv) {
        String id = begin("thoi-lai");
        put(id, "learners", csv, 200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
    }

    private static void point(String code, String to) {
        sql("UPDATE learner SET merged_into = (SELECT id FROM learner WHERE code = '" + to + "') WHERE code = '" + code
                + "'");
    }

    private static void erase(String code) {
        sql("UPDATE learner SET full_name = '-', erased_at = now() WHERE code = '" + code + "'");
    }

    private static List<String> methods() {
        return ContractApi.given(TestTokens.token(Roles.SERVICE))
                .get("/enrollment/v1/feed?limit=500")
                .jsonPath()
                .getList("findAll { it.type.contains('enrollment.learner') }.method");
    }

    private static String record(String code) {
        return text("SELECT concat_ws(' ', block_code, position, party_member, party_admitted_on, personal_id)"
                + " FROM learner WHERE code = '" + code + "'");
    }

    @Test
    void a_record_is_taken_over_as_a_whole_and_what_the_header_does_not_name_stays() {
        learners(RECORD + "HV-1,Mẫu Một,COMMUNE,Bí thư,true,2015-05-19,000000000001\nHV-2,Mẫu Hai,,,,,\n");
        assertThat(record("HV-1")).isEqualTo("COMMUNE Bí thư t 2015-05-19 000000000001");
        assertThat(record("HV-2")).isEmpty();
        learners("code,position\nHV-1,Phó Bí thư\n");
        assertThat(record("HV-1")).isEqualTo("COMMUNE Phó Bí thư t 2015-05-19 000000000001");
    }

    @Test
    void what_a_record_cannot_hold_is_told_with_its_column() {
        learners(RECORD + "HV-1,Mẫu Một,,,true,2015-05-19,000000000001\n");
        String id = begin("thoi-lai");
        put(
                id,
                "learners",
                RECORD + "HV-1,Mẫu,NO,,false,2015-05-19,000000000001\nHV-2,Mẫu,,,maybe,,000000000001\n"
                        + "HV-3,Mẫu,,,true,2999-01-01,12ab\nHV-4,Mẫu,,,,,000000000002\nHV-5,Mẫu,,,,,000000000002\n",
                200);
        previewed(id);
        assertThat(problems(id))
                .contains(
                        "learners 2 block unknown-reference",
                        "learners 2 party_admitted_on not-a-member",
                        "learners 3 party_member bad-enum",
                        "learners 3 personal_id taken",
                        "learners 4 party_admitted_on out-of-range",
                        "learners 4 personal_id bad-personal-id",
                        "learners 6 personal_id duplicate-in-file")
                .noneMatch(problem -> problem.startsWith("learners 5"));
    }

    @Test
    void nobody_is_admitted_to_the_party_before_he_is_born_whichever_of_the_two_days_a_file_tells() {
        learners("code,full_name,birth_date\nHV-1,Mẫu,1990-05-17\n");
        String admitted = begin("thoi-lai");
        put(admitted, "learners", "code,party_member,party_admitted_on\nHV-1,true,1980-05-19\n", 200);
        previewed(admitted);
        assertThat(problems(admitted)).containsExactly("learners 2 party_admitted_on before-birth");
        learners("code,party_member,party_admitted_on\nHV-1,true,2015-05-19\n");
        String born = begin("thoi-lai");
        put(born, "learners", "code,birth_date\nHV-1,2016-01-01\n", 200);
        previewed(born);
        assertThat(problems(born)).containsExactly("learners 2 party_admitted_on before-birth");
    }

    @Test
    void a_roster_follows_who_was_merged_and_takes_nobody_who_was_erased() {
        learners(LEARNERS + "HV-1,Mẫu,,,\nHV-2,Mẫu,,,\nHV-3,Mẫu,,,\nHV-4,Mẫu,,,\n");
        point("HV-2", "HV-1");
        point("HV-3", "HV-2");
        String id = begin("thoi-lai");
        put(id, "classes", "code,name,programme,start_date\nL1,Lớp,PARTY_AWARENESS,2017-03-06\n", 200);
        put(id, "roster", "class,learner\nL1,HV-3\n", 200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
        assertThat(text("SELECT string_agg(l.code, ' ') FROM enrollment e JOIN learner l ON l.id = e.learner_id"))
                .isEqualTo("HV-1");

        erase("HV-4");
        String again = begin("thoi-lai");
        put(again, "learners", "code,full_name\nHV-3,Mẫu\nHV-4,Mẫu\n", 200);
        put(again, "roster", "class,learner\nL1,HV-1\nL1,HV-2\nL1,HV-4\n", 200);
        previewed(again);
        assertThat(problems(again))
                .containsExactlyInAnyOrder(
                        "learners 2 code learner-gone",
                        "learners 3 code learner-gone",
                        "roster 3 null duplicate-in-file",
                        "roster 4 learner learner-gone");
        String csv = ContractApi.given(OFFICER)
                .accept("text/csv")
                .queryParam("centre", "thoi-lai")
                .queryParam("year", 2017)
                .get("/enrollment/v1/exports/learners")
                .asString();
        assertThat(csv.lines().skip(1)).singleElement().asString().startsWith("HV-1,");
    }

    @Test
    void learners_an_import_makes_changes_and_takes_back_are_announced() {
        learners(LEARNERS + "HV-1,Mẫu,,,\n");
        String id = begin("thoi-lai");
        put(id, "learners", LEARNERS + "HV-1,Mẫu,,FEMALE,\nHV-2,Mẫu,,,\n", 200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
        assertThat(methods()).containsExactly("PUT", "PUT", "PUT");
        assertThat(undone(id).getString("state")).isEqualTo("UNDONE");
        assertThat(methods()).hasSize(5).filteredOn("DELETE"::equals).hasSize(1);
        assertThat(number("SELECT count(*) FROM feed_event f JOIN learner l ON f.subject = l.pseudonym"
                        + " WHERE f.type LIKE '%enrollment.learner.%'"))
                .isEqualTo(3);
    }
}
