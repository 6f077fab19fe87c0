package vn.thoilai.enrollment.access;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TableRules;

@QuarkusTest
class TableRulesTest extends EnrollmentTest {

    @Test
    void every_table_is_bounded() {
        // Areas, partners, blocks and programmes with their eligibility are everybody's. COPY writes into no table that
        // has a policy, so the rows of an import have none; they are found only by the id of an import the caller sees.
        TableRules.requireBounded(Set.of(
                "area",
                "block",
                "partner",
                "partner_identifier",
                "programme",
                "eligibility_rule",
                "import_row",
                "area_succession"));
    }

    @Test
    void every_change_is_told() {
        // Programmes come with migrations. An attachment is told with its digest, not with its bytes. What is staged or
        // previewed is
        // told when it is written where it belongs, and
        // problems are what became of it.
        // Keys of check-in codes last for hours, and the trail would keep them.
        // Which mark an id was given to is told with the mark.
        // Places are a count of what the trail tells of enrollments.
        // What a merge moved is told of the rows that moved.
        TableRules.requireAudited(Set.of(
                "block",
                "programme",
                "eligibility_rule",
                "attachment_piece",
                "check_in_key",
                "class_places",
                "mark_id_used",
                "import_row",
                "import_problem",
                "import_change",
                "learner_merge_row"));
    }

    @Test
    void every_view_shows_what_its_reader_may_see() {
        TableRules.requireViewsOfTheirReader();
    }

    @Test
    void nobody_sees_nothing() {
        String learner = learner("HV-1");
        People.fill(learner);
        String classId = trainingClass("L-1");
        mark(CLASSES + "/" + classId, nominate(classId, learner));
        id(post(officer(), CLASSES + "/" + classId + "/venues", body("code", "a", "nameVi", "Hội trường")));
        ContractApi.given(officer())
                .contentType("application/pdf")
                .body("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII))
                .put(CLASSES + "/" + classId + "/attachments/decision?name=QD.pdf")
                .then()
                .statusCode(200);
        String accounts = ROOT + "/accounts";
        id(post(as(Roles.DIRECTOR), accounts, body("centre", "thoi-lai", "subject", "hv-1", "learner", learner)));
        var recognition = body("centre", "thoi-lai", "learner", learner, "programme", "PARTY_AWARENESS", "ground", "x");
        id(post(as(Roles.DIRECTOR), ROOT + "/certificates", recognition));
        String path = ROOT + "/imports";
        String bad = path + "/" + id(post(officer(), path, body("centre", "thoi-lai", "year", 2018)));
        String good = path + "/" + id(post(officer(), path, body("centre", "thoi-lai", "year", 2018)));
        preview(bad, "code,full_name\nHV-2,\n");
        preview(good, "code,full_name\nHV-2,Mẫu\n");
        assessed();
        // What was written is numbered when a reader comes.
        get(service(), ROOT + "/feed").statusCode(200);
        TableRules.requireNothingForNobody();
    }

    /** A class with an item, a score and a correction. */
    private static void assessed() {
        String classId = trainingClass("L-2");
        String path = CLASSES + "/" + classId;
        open(classId);
        move(path, "\"2\"", body("to", "IN_SESSION")).then().statusCode(200);
        String enrollment = nominate(classId, learner("HV-3"));
        String enrolled = path + "/enrollments/" + enrollment;
        move(enrolled, "\"1\"", body("to", "SUMMONED")).then().statusCode(200);
        move(enrolled, "\"2\"", body("to", "ATTENDING")).then().statusCode(200);
        String items = path + "/assessment-items";
        String item = id(post(officer(), items, body("code", "thi", "nameVi", "Thi", "kind", "EXAM")));
        var score = body("enrollment", enrollment, "attempt", 1, "score", 8);
        change(officer(), "PATCH", items + "/" + item + "/scores", "\"1\"", body("scores", List.of(score)))
                .statusCode(200);
        var decision = body("enrollment", enrollment, "version", 4, "decision", "ADMITTED", "reason", "x");
        post(officer(), path + "/results/decisions", body("decisions", List.of(decision)))
                .statusCode(204);
        approve(classId).statusCode(200);
        id(post(
                officer(),
                enrolled + "/corrections",
                body("item", item, "attempt", 1, "score", 9, "reason", "Cộng sót điểm")));
    }

    /** Makes a session, a check-in code and a mark. */
    private static void mark(String path, String enrollment) {
        move(path, "\"1\"", opening()).then().statusCode(200);
        move(path + "/enrollments/" + enrollment, "\"1\"", body("to", "SUMMONED"))
                .then()
                .statusCode(200);
        String session = id(post(officer(), path + "/sessions", body("date", "2017-03-06")));
        ContractApi.given(officer())
                .post(path + "/sessions/" + session + "/check-in-codes")
                .then()
                .statusCode(200);
        var mark = body("session", session, "enrollment", enrollment, "mark", "PRESENT");
        mark.put("markId", UUID.randomUUID().toString());
        mark.put("markedAt", "2017-03-06T00:30:00Z");
        post(officer(), path + "/attendance-marks", body("marks", List.of(mark)))
                .statusCode(200);
    }

    private static void preview(String path, String learners) {
        ContractApi.given(officer())
                .contentType("text/csv")
                .body(learners)
                .put(path + "/files/learners")
                .then()
                .statusCode(200);
        ContractApi.given(officer())
                .noContentType()
                .post(path + "/preview")
                .then()
                .statusCode(202);
    }
}
