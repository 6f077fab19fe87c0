package vn.thoilai.local.register;

import java.time.LocalDate;
import vn.thoilai.local.issuer.Role;

/** A class of the register; empty columns are null. */
record ClassRow(
        String code,
        String name,
        ClassKind kind,
        Integer cohort,
        LocalDate start,
        LocalDate end,
        Integer sessionsHeld,
        String state,
        int seats) {

    /** What a lecturer's token has something to see of. */
    private static final String TAUGHT_BY_THE_LECTURER = "2017-M01";

    static final String HEADER = "code,name,programme,delivery,counts_toward_target,mode,cohort,plan_year,partner,"
            + "start_date,end_date,sessions_held,state,opening_decision_number,opening_decision_date,roster_kept,lecturers";

    boolean overlaps(ClassRow other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    String csv() {
        return Csv.row(
                code,
                name,
                kind.programme(),
                kind.delivery(),
                kind.delivery().equals("OWN"),
                kind.delivery().equals("HOSTED") ? "PART_TIME" : "FULL_TIME",
                cohort,
                Register2017.YEAR,
                kind.partner(),
                start,
                end,
                sessionsHeld,
                state,
                "SYN-" + code + "/QĐ",
                start.minusDays(10),
                !kind.delivery().equals("HOSTED"),
                code.equals(TAUGHT_BY_THE_LECTURER) ? Role.LECTURER.wire() : null);
    }
}
