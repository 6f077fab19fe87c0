package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestTokens;

/** A person a list names is the learner he is, and one learner, however the lists come. */
@QuarkusTest
class NominatedPersonsTest extends RosterCalls {

    private static final String UNIT = TestTokens.token("unit-a", Roles.SENDING_UNIT, List.of("thoi-lai"), List.of());
    private static final Map<String, Object> LAN =
            body("fullName", "Trần Thị Thúy Lan", "birthDate", "1990-05-17", "sendingUnit", "a");

    private String classId;

    @BeforeEach
    void aClassAndTwoUnits() {
        for (String unit : List.of("a", "b")) {
            id(post(officer(), UNITS, body("centre", "thoi-lai", "code", unit, "nameVi", "Đơn vị", "kind", "OTHER")));
        }
        id(post(officer(), ROOT + "/accounts", body("centre", "thoi-lai", "subject", "unit-a", "sendingUnit", "a")));
        classId = trainingClass("2017-P01");
    }

    private static Map<String, Object> person(Map<String, Object> person, Object... particulars) {
        return body("person", with(person, particulars));
    }

    private static String known(String code, Object... particulars) {
        return id(post(officer(), LEARNERS, with(with(LAN, "centre", "thoi-lai", "code", code), particulars)));
    }

    private ValidatableResponse tried(String token, Object... lines) {
        return post(
                token, CLASSES + "/" + classId + "/nominations?validateOnly=true", body("nominations", List.of(lines)));
    }

    @Test
    void one_person_in_several_spellings_stands_in_a_list_once() {
        list(
                        UNIT,
                        classId,
                        person(LAN, "code", "A-1"),
                        person(LAN, "code", "A-2", "fullName", "TRẦN  THỊ THUÝ LAN"),
                        person(LAN, "code", "A-3", "fullName", "tran thi thuy lan"),
                        person(LAN, "code", "A-4", "fullName", "Trần Thị Thùy Lan"),
                        person(LAN, "code", "A-5", "birthDate", "1990-05-18"),
                        person(LAN, "code", "A-5", "fullName", "Lê Văn Năm"))
                .statusCode(200)
                .body(
                        "outcomes.result",
                        contains("ENROLLED", "REPEATED", "REPEATED", "ENROLLED", "ENROLLED", "LEARNER_EXISTS"));
        get(officer(), LEARNERS).body("items.code", contains("A-1", "A-4", "A-5"));
    }

    @Test
    void a_known_person_is_nominated_as_the_learner_he_is() {
        String byId = known("HV-1", "personalId", "079190000001", "birthDate", "1980-01-01");
        String byName = known("HV-2");
        String byCode = known("HV-3", "fullName", "Lê Văn Ba", "birthDate", null);
        Object[] lines = {
            person(LAN, "code", "A-1", "personalId", "079190000001"),
            person(LAN, "code", "A-2", "fullName", "TRAN THI THUY LAN"),
            person(body("fullName", "Lê Văn Ba"), "code", "HV-3", "birthDate", "1985-02-03"),
            person(LAN, "code", "HV-1", "fullName", "Lê Văn Tư"),
            person(LAN, "code", "A-5", "personalId", "079190000001")
        };
        for (int time = 0; time < 2; time++) {
            (time == 0 ? tried(UNIT, lines) : list(UNIT, classId, lines))
                    .statusCode(200)
                    .body("outcomes.result", contains("ENROLLED", "ENROLLED", "ENROLLED", "LEARNER_EXISTS", "REPEATED"))
                    .body("outcomes[0..2].learner", contains(byId, byName, byCode));
        }
        get(officer(), LEARNERS).body("items.code", contains("HV-1", "HV-2", "HV-3"));
    }

    @Test
    void whom_the_caller_may_not_see_he_does_not_nominate_by_naming_him() {
        String foreign = known("HV-1", "personalId", "079190000001", "sendingUnit", "b");
        Map<String, Object> named = person(LAN, "code", "A-1", "personalId", "079190000001");
        list(UNIT, classId, named)
                .body("outcomes.result", contains("LEARNER_EXISTS"))
                .body("outcomes.learner", everyItem(nullValue()));
        list(UNIT, classId, person(LAN, "code", "HV-1")).body("outcomes.result", contains("LEARNER_EXISTS"));
        list(officer(), classId, named)
                .body("outcomes.result", contains("ENROLLED"))
                .body("outcomes.learner", contains(foreign));
    }

    @Test
    void who_may_be_one_of_two_is_not_guessed() {
        known("HV-1", "fullName", "Nguyễn Văn Thanh");
        known("HV-2", "fullName", "Nguyễn Văn Thành");
        list(
                        UNIT,
                        classId,
                        person(LAN, "code", "A-1", "fullName", "Nguyen Van Thanh"),
                        person(LAN, "code", "A-2", "fullName", "Nguyễn Văn Thành"))
                .body("outcomes.result", contains("LEARNER_EXISTS", "ENROLLED"));
    }

    @Test
    void who_asks_about_persons_is_kept_in_the_trail_also_if_he_only_tries() {
        String foreign = known("HV-1", "personalId", "079190000001", "sendingUnit", "b");
        tried(UNIT, person(LAN, "code", "A-1", "personalId", "079190000001"), person(LAN, "code", "A-2"))
                .body("outcomes.result", contains("LEARNER_EXISTS", "ENROLLED"))
                .body("outcomes.learner", everyItem(nullValue()));
        get(as(Roles.AUDITOR), ROOT + "/audit?operation=nominateList")
                .body("items", hasSize(1))
                .body("items[0].subject", equalTo("unit-a"))
                .body("items[0].outcome", equalTo("READ"))
                .body("items[0].learners", contains(foreign));
        tried(UNIT, person(LAN, "code", "A-2"));
        get(as(Roles.AUDITOR), ROOT + "/audit?operation=nominateList").body("items", hasSize(2));
        list(UNIT, classId, person(LAN, "code", "A-2")).body("held", equalTo(1));
        get(as(Roles.AUDITOR), ROOT + "/audit?operation=nominateList&outcome=READ")
                .body("items", hasSize(3))
                .body("items.subject", hasItem("unit-a"));
    }

    @Test
    void two_lists_that_name_the_same_persons_in_opposite_order_are_both_taken() {
        for (int round = 0; round < 4; round++) {
            String prefix = "R" + round + "-";
            List<Object> forth = IntStream.range(0, 120)
                    .mapToObj(index -> (Object) person(
                            LAN,
                            "code",
                            prefix + index,
                            "fullName",
                            "Nguyễn Văn Mẫu",
                            "personalId",
                            "0791900%05d".formatted(index * 10 + prefix.charAt(1))))
                    .toList();
            List<Object> back = new ArrayList<>(forth);
            Collections.reverse(back);
            List<String> classes = List.of(trainingClass("F" + round), trainingClass("B" + round));
            List<ValidatableResponse> answers = InParallel.call(
                    2, index -> list(officer(), classes.get(index), (index == 0 ? forth : back).toArray()));
            for (ValidatableResponse answer : answers) {
                answer.statusCode(200).body("held", equalTo(120)).body("refused", equalTo(0));
            }
        }
        assertThat(RosterRows.texts("SELECT l.id::text FROM learner l")).hasSize(480);
    }
}
