package vn.thoilai.enrollment.access;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TableRules;

@QuarkusTest
class TableRulesTest extends EnrollmentTest {

    @Test
    void every_table_is_bounded() {
        // Areas, partners, programmes with their eligibility and grading policies are everybody's. COPY writes into no
        // table that has a
        // policy,
        // so the rows of an import have none; they are found only by the id of an import the caller sees.
        TableRules.requireBounded(Set.of(
                "area",
                "block",
                "partner",
                "partner_identifier",
                "programme",
                "grading_policy",
                "grade_band",
                "import_row",
                "eligibility_rule"));
    }

    @Test
    void every_change_is_told() {
        // Programmes and policies come with migrations. What is staged is told when it is written where it belongs, and
        // problems are what became of it.
        // Places are a count of what the trail tells of enrollments.
        TableRules.requireAudited(Set.of(
                "block",
                "programme",
                "grading_policy",
                "grade_band",
                "import_row",
                "import_problem",
                "eligibility_rule",
                "class_places"));
    }

    @Test
    void every_view_shows_what_its_reader_may_see() {
        TableRules.requireViewsOfTheirReader();
    }

    @Test
    void nobody_sees_nothing() {
        String learner = learner("HV-1");
        People.fill(learner);
        nominate(trainingClass("L-1"), learner);
        String accounts = ROOT + "/accounts";
        id(post(as(Roles.DIRECTOR), accounts, body("centre", "thoi-lai", "subject", "hv-1", "learner", learner)));
        String path = ROOT + "/imports";
        path += "/" + id(post(officer(), path, body("centre", "thoi-lai", "year", 2018)));
        ContractApi.given(officer())
                .contentType("text/csv")
                .body("code,full_name,birth_date,sex,sending_unit\nHV-2,,,,\n")
                .put(path + "/files/learners")
                .then()
                .statusCode(200);
        ContractApi.given(officer())
                .contentType("application/json")
                .post(path + "/start")
                .then()
                .statusCode(202);
        // What was written is numbered when a reader comes.
        get(service(), ROOT + "/feed").statusCode(200);
        TableRules.requireNothingForNobody();
    }
}
