package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.thoilai.kit.test.TestDatabase;

/** Rosters as the database has them, seen by its owner. */
final class RosterRows {

    private static final String WRONG = """
            SELECT format('capacity %s, counted %s held and %s waiting, kept %s and %s',
                          k.capacity, c.held, c.waiting, p.held, p.waiting)
            FROM training_class k
            LEFT JOIN class_places p ON p.class_id = k.id
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE e.place = 'HELD') AS held, count(*) FILTER (WHERE e.place = 'WAITING') AS waiting
                FROM enrollment e WHERE e.class_id = k.id) c
            WHERE (p.held, p.waiting) IS DISTINCT FROM (c.held, c.waiting) OR p.capacity IS DISTINCT FROM k.capacity
               OR c.held > k.capacity OR c.waiting > 0 AND (k.capacity IS NULL OR c.held < k.capacity)""";

    private RosterRows() {}

    /** Goes on if no class is overbooked, none has a free place beside somebody who waits, and all counts are right. */
    static void requirePlacesRight() {
        assertThat(texts(WRONG)).isEmpty();
    }

    /** Registers learners HV-1 to HV-n of thoi-lai and answers their ids. */
    static List<String> learners(int count) {
        return texts("""
                INSERT INTO learner (id, centre_id, code, full_name, version)
                SELECT uuidv7(), c.id, 'HV-' || n, 'Nguyễn Văn Mẫu', 1
                FROM centre c, generate_series(1, %d) AS n WHERE c.code = 'thoi-lai' ORDER BY n
                RETURNING id::text""".formatted(count));
    }

    /** The first column of a query. */
    static List<String> texts(String query) {
        try (Connection connection = TestDatabase.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
