package vn.thoilai.enrollment.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestDatabase;

/** No table that tells of a learner is forgotten where persons are told, erased or merged; the database says which do. */
@QuarkusTest
class PersonTablesTest extends EnrollmentTest {

    private static final String TABLES = """
            SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.column_name = 'learner_id'""";

    /** Foreign keys to a learner under any other name. */
    private static final String OTHERWISE = """
            SELECT r.conrelid::regclass || '.' || a.attname
            FROM pg_constraint r JOIN pg_attribute a ON a.attrelid = r.conrelid AND a.attnum = ANY (r.conkey)
            WHERE r.contype = 'f' AND r.confrelid = 'learner'::regclass AND a.attname <> 'learner_id'""";

    private static Set<String> texts(String query) throws SQLException {
        Set<String> texts = new TreeSet<>();
        try (Connection owner = TestDatabase.connection();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static Set<String> notIn(String function) throws SQLException {
        String text = String.join(
                "\n", texts("SELECT prosrc FROM pg_proc WHERE oid = '" + function + "(uuid)'::regprocedure"));
        Set<String> missing = texts(TABLES);
        assertThat(missing).contains("enrollment", "certificate");
        missing.removeIf(table -> text.matches("(?s).*(FROM|UPDATE) " + table + "\\s.*"));
        return missing;
    }

    @Test
    void each_is_told_to_whoever_asks() throws SQLException {
        assertThat(notIn("disclose_person")).isEmpty();
    }

    @Test
    void each_is_emptied_of_an_erased_person() throws SQLException {
        // Scores are figures: they have no text, and count for the class.
        assertThat(notIn("erase_person")).containsExactly("assessment_score");
    }

    @Test
    void each_moves_when_records_are_merged() throws SQLException {
        Set<String> still = texts(TABLES);
        still.removeAll(MovingRows.tables());
        // What an import did it did to the row it names.
        assertThat(still).containsExactly("import_change");
        assertThat(texts(OTHERWISE))
                .containsExactly("learner.merged_into", "learner_merge.merged_id", "learner_merge.survivor_id");
    }

    @Test
    void a_certificate_moves_and_comes_back() {
        String survivor = learner("HV-1");
        String other = learner("HV-2");
        String certificates = ROOT + "/certificates";
        var recognition = body("centre", "thoi-lai", "learner", other, "programme", "PARTY_AWARENESS", "ground", "x");
        String path = certificates + "/" + id(post(as(Roles.DIRECTOR), certificates, recognition));
        String merge = id(post(officer(), LEARNERS + "/" + survivor + "/merges", body("other", other, "reason", "x")));
        get(officer(), path).body("learner", equalTo(survivor)).body("holderName", equalTo("Nguyễn Văn HV-2"));
        ContractApi.given(officer())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .post(LEARNERS + "/" + survivor + "/merges/" + merge + "/undo")
                .then()
                .statusCode(200);
        get(officer(), path).body("learner", equalTo(other));
    }
}
