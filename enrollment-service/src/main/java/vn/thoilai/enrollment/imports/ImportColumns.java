package vn.thoilai.enrollment.imports;

import java.util.List;
import vn.thoilai.contract.enrollment.ImportFile;

/** The columns of each file, in the order their cells are kept. */
final class ImportColumns {

    private static final List<String> CLASSES = List.of(
            "code",
            "name",
            "programme",
            "delivery",
            "counts_toward_target",
            "mode",
            "cohort",
            "plan_year",
            "partner",
            "start_date",
            "end_date",
            "sessions_held",
            "state",
            "opening_decision_number",
            "opening_decision_date",
            "roster_kept");
    private static final List<String> LEARNERS = List.of("code", "full_name", "birth_date", "sex", "sending_unit");
    private static final List<String> ROSTER = List.of("class", "learner", "state", "sessions_attended", "score");

    private ImportColumns() {}

    static List<String> of(ImportFile file) {
        return switch (file) {
            case classes -> CLASSES;
            case learners -> LEARNERS;
            case roster -> ROSTER;
        };
    }
}
