package vn.thoilai.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A centre with classes and learners, whose ids follow from their numbers, so that a script can name them too. */
final class Seed {

    /** As many as 16 connections take in a run, and then some; one more has no divisor in common with the classes. */
    static final int LEARNERS = 100_000;

    static final int CLASSES = 200;
    private static final int ON_EACH_ROSTER = 60;

    private Seed() {}

    static void write(Rig rig) {
        try (Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("set caller.centres = '{" + Rig.CENTRE + "}'");
            statement.execute("insert into centre (id, code, name_vi, area_code, area_path, version) values ("
                    + Ids.CENTRE.sqlOf("0") + ", '" + Rig.CENTRE + "', 'Trung tâm', '92', '{92}', 1)");
            classes(statement, 0, CLASSES, "null");
            statement.execute("insert into learner (id, centre_id, code, full_name, birth_date, sex, version) select "
                    + Ids.LEARNER.sqlOf("i") + ", " + Ids.CENTRE.sqlOf("0")
                    + ", 'L' || i, 'Nguyễn Thị ' || i, date '1980-01-01' + (i % 9000)::int, 'FEMALE', 1"
                    + " from generate_series(0, " + (LEARNERS - 1) + ") i");
            statement.execute(
                    "insert into enrollment (id, centre_id, class_id, learner_id, state, place, version) select "
                            + "uuidv7(), " + Ids.CENTRE.sqlOf("0") + ", " + Ids.CLASS.sqlOf("i % " + CLASSES) + ", "
                            + Ids.LEARNER.sqlOf("i") + ", 'NOMINATED', 'HELD', 1 from generate_series(0, "
                            + (taken() - 1) + ") i");
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first so many numbers stand on the rosters already. */
    static long taken() {
        return (long) CLASSES * ON_EACH_ROSTER;
    }

    /** More classes, numbered on from the first. */
    static void classes(Rig rig, long first, long count, String capacity) {
        try (Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("set caller.centres = '{" + Rig.CENTRE + "}'");
            classes(statement, first, count, capacity);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void classes(Statement statement, long first, long count, String capacity) throws SQLException {
        statement.execute("insert into training_class (id, centre_id, code, name_vi, programme_code, delivery,"
                + " counts_toward_target, mode, plan_year, start_date, state, roster_kept, capacity, version) select "
                + Ids.CLASS.sqlOf("i") + ", " + Ids.CENTRE.sqlOf("0")
                + ", 'C' || i, 'Lớp ' || i, 'PARTY_AWARENESS', 'OWN', true, 'FULL_TIME', 2026, date '2026-12-01',"
                + " 'PLANNED', true, " + capacity + ", 1 from generate_series(" + first + ", " + (first + count - 1)
                + ") i");
    }
}
