package vn.thoilai.enrollment.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thoilai.contract.enrollment.ImportFile;

/** The shape of each file. */
public final class Shapes {

    private static final Map<ImportFile, List<String>> COLUMNS = new EnumMap<>(ImportFile.class);

    static {
        for (ImportFile file : ImportFile.values()) {
            COLUMNS.put(file, of(file, Set.of()).columns());
        }
    }

    private Shapes() {}

    /** The shape of a file whose header names these columns. */
    static FileShape of(ImportFile file, Set<String> given) {
        return switch (file) {
            case classes -> ClassesShape.of(given);
            case learners -> LearnersShape.of(given);
            case roster -> RosterShape.of(given);
            case attendance -> AttendanceShape.of(given);
            case scores -> ScoresShape.of(given);
        };
    }

    /** The values that a column of a file takes. */
    static String admitted(ImportFile file, String column) {
        return of(file, Set.of()).rules().admitted(column);
    }

    /** What the cells of a column of a file are read as; text unless told. */
    static String type(ImportFile file, String column) {
        // A session is also told by its day.
        return column.equals("session") ? "date" : of(file, Set.of()).parsed().getOrDefault(column, "text");
    }

    /** Names of all columns of a file, in order. */
    public static List<String> columns(ImportFile file) {
        return COLUMNS.get(file);
    }

    /**
     * Query for the rows of a file: its cells as text, in order.
     *
     * @return SQL with parameters {@code :centre} (id) and {@code :year}
     */
    public static String exported(ImportFile file) {
        FileShape shape = of(file, Set.of());
        return "SELECT " + String.join(", ", shape.told()) + " FROM " + shape.exported();
    }

    /**
     * Query for the ids of the learners whom a file tells of.
     *
     * @return SQL with the parameters of {@link #exported}; empty for a file that tells of none
     */
    public static Optional<String> persons(ImportFile file) {
        FileShape shape = of(file, Set.of());
        String person = file == ImportFile.learners ? "x.id" : "x.learner_id";
        return file == ImportFile.classes
                ? Optional.empty()
                : Optional.of("SELECT " + person + " AS person FROM " + shape.exported());
    }
}
