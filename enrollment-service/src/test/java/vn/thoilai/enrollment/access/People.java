package vn.thoilai.enrollment.access;

import java.util.List;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;

/** Rows of every table that tells of units and of what a learner's record holds. */
final class People extends EnrollmentTest {

    private People() {}

    static void fill(String learner) {
        id(post(
                officer(),
                UNITS,
                body(
                        "centre",
                        "thoi-lai",
                        "code",
                        "u-1",
                        "nameVi",
                        "Chi bộ",
                        "kind",
                        "PARTY_CELL",
                        "identifiers",
                        List.of(body("scheme", "tax-code", "value", "1")))));
        id(post(
                officer(),
                LEARNERS + "/" + learner + "/commendations",
                body("reason", "Xuất sắc", "decidedOn", "2017-06-30")));
        String other = learner("HV-other");
        nominate(trainingClass("L-other"), other);
        id(post(officer(), LEARNERS + "/" + learner + "/merges", body("other", other, "reason", "Trùng")));
        id(post(officer(), ROOT + "/data-requests", body("learner", learner, "kind", "ACCESS")));
        id(post(city(Roles.CITY_OFFICER), CENTRES + "/thoi-lai/areas", body("area", "927", "validFrom", "2004-01-02")));
    }
}
