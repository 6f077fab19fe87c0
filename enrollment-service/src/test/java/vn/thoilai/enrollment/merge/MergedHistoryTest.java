package vn.thoilai.enrollment.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.kit.identity.Roles;

/** Records of one person that met on one roster, and merges upon merges. */
@QuarkusTest
class MergedHistoryTest extends MergeCalls {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void where_one_had_withdrawn_that_enrollment_stays_behind_and_all_else_moves(boolean both) {
        String survivor = learner("HV-1");
        String other = learner("HV-2");
        String common = trainingClass("L-1");
        String alone = trainingClass("L-2");
        String kept = nominate(common, survivor);
        String dead = nominate(common, other);
        String moved = nominate(alone, other);
        withdraw(common, dead);
        if (both) {
            withdraw(common, kept);
        }
        String merge = id(merge(survivor, other).body("moved", equalTo(1)));
        get(officer(), roster(common)).body("items.learner", containsInAnyOrder(survivor, other));
        get(officer(), roster(alone)).body("items.learner", contains(survivor));
        get(officer(), LEARNERS + "/" + other + "/enrollments").body("items.enrollment", contains(dead));
        get(officer(), LEARNERS + "/" + survivor + "/enrollments").body("items.enrollment", contains(kept, moved));
        undo(survivor, merge).statusCode(200);
        get(officer(), roster(alone)).body("items.learner", contains(other));
        get(officer(), LEARNERS + "/" + other + "/enrollments").body("items.enrollment", contains(dead, moved));
    }

    @Test
    void where_this_one_had_withdrawn_it_is_merged_the_other_way() {
        String survivor = learner("HV-1");
        String other = learner("HV-2");
        String common = trainingClass("L-1");
        withdraw(common, nominate(common, survivor));
        nominate(common, other);
        merge(survivor, other)
                .statusCode(409)
                .body("errors.code", contains("other-enrolled"))
                .body("errors.detail", contains("L-1"));
        get(officer(), LEARNERS + "/" + other).body("mergedInto", nullValue());
        id(merge(other, survivor));
    }

    @Test
    void erasing_who_remains_empties_what_stayed_behind() {
        String survivor = learner("HV-1");
        String other = learner("HV-2");
        String common = trainingClass("L-1");
        withdraw(common, nominate(common, other));
        nominate(common, survivor);
        id(merge(survivor, other));
        String requests = ROOT + "/data-requests";
        String request = requests + "/" + id(post(officer(), requests, body("learner", survivor, "kind", "ERASE")));
        change(officer(), "POST", request + "/transitions", "\"1\"", body("to", "IN_PROGRESS"))
                .statusCode(200);
        change(as(Roles.DIRECTOR), "POST", request + "/erasure", "\"2\"", body("despiteOpenClasses", "x"))
                .statusCode(200);
        get(officer(), LEARNERS + "/" + other).body("fullName", equalTo("-")).body("erased", equalTo(true));
        get(officer(), roster(common)).body("items.reason", contains(nullValue(), nullValue()));
    }

    @Test
    void a_merge_of_merged_records_is_undone_step_by_step() {
        String first = learner("HV-1");
        String second = learner("HV-2");
        String third = learner("HV-3");
        String classId = trainingClass("L-1");
        nominate(classId, third);
        String inner = id(merge(second, third));
        String outer = id(merge(first, second));
        get(officer(), roster(classId)).body("items.learner", contains(first));
        undo(first, outer).statusCode(200);
        get(officer(), roster(classId)).body("items.learner", contains(second));
        String again = id(merge(first, second));
        undo(first, again).statusCode(200);
        undo(second, inner).statusCode(200);
        get(officer(), roster(classId)).body("items.learner", contains(third));
    }

    @Test
    void what_was_changed_between_two_merges_keeps_the_first_from_being_undone() {
        String first = learner("HV-1");
        String second = learner("HV-2");
        String third = learner("HV-3");
        String classId = trainingClass("L-1");
        String enrollment = nominate(classId, third);
        String inner = id(merge(second, third));
        withdraw(classId, enrollment);
        String outer = id(merge(first, second));
        undo(first, outer).statusCode(200);
        undo(second, inner).statusCode(409).body("errors.pointer", contains("/enrollment/" + enrollment));
        get(officer(), LEARNERS + "/" + third + "/enrollments").body("items", empty());
    }
}
