package vn.thoilai.enrollment.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A personal ID leads to its person, also after the record that had it was merged. */
@QuarkusTest
class MergedNumberTest extends MergeCalls {

    private static final String NUMBER = "000000000001";

    @Test
    void who_is_registered_by_the_number_of_a_merged_record_is_the_one_who_remains() {
        String survivor = learner("HV-1");
        String between = learner("HV-2");
        String merge = id(merge(between, withPersonalId("HV-3", NUMBER)));
        String outer = id(merge(survivor, between));
        post(officer(), LEARNERS, with(newLearner("HV-4"), "personalId", NUMBER, "anotherPerson", true))
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("errors.pointer", contains("/personalId"))
                .body("errors[0].detail", containsString(survivor));
        String another = learner("HV-5");
        change(officer(), "PUT", LEARNERS + "/" + another, "\"1\"", body("fullName", "x", "personalId", NUMBER))
                .statusCode(409)
                .body("errors[0].detail", containsString(survivor));
        post(
                        officer(),
                        ROOT + "/learner-matches",
                        body("centre", "thoi-lai", "fullName", "Trần Bảy", "personalId", NUMBER))
                .statusCode(200)
                .body("items.learner", contains(survivor))
                .body("items[0].reasons", contains("PERSONAL_ID"));
        undo(survivor, outer).statusCode(200);
        undo(between, merge).statusCode(200);
    }

    @Test
    void a_list_that_names_a_person_by_that_number_makes_no_second_learner() {
        id(merge(learner("HV-1"), withPersonalId("HV-2", NUMBER)));
        String classId = trainingClass("L-1");
        var person = body("code", "HV-3", "fullName", "Trần Bảy", "personalId", NUMBER);
        post(officer(), CLASSES + "/" + classId + "/nominations", body("nominations", List.of(body("person", person))))
                .statusCode(200)
                .body("outcomes.result", contains("LEARNER_EXISTS"));
        get(officer(), roster(classId)).body("items", empty());
        get(officer(), LEARNERS + "?code=HV-3").body("items", empty());
    }

    @Test
    void a_duplicate_names_the_learner_who_has_the_code_or_the_number() {
        String learner = withPersonalId("HV-1", NUMBER);
        post(officer(), LEARNERS, newLearner("HV-1"))
                .statusCode(409)
                .body("errors.pointer", contains("/code"))
                .body("errors[0].detail", containsString(learner));
        post(officer(), LEARNERS, with(newLearner("HV-2"), "personalId", NUMBER))
                .statusCode(409)
                .body("errors.pointer", contains("/personalId"))
                .body("errors[0].detail", containsString(learner));
    }
}
