package vn.thoilai.enrollment.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestDatabase;

/**
 * No column that can tell of a person is forgotten when he is erased. A column that is added is either emptied, or stands
 * here with the reason why it stays; and it is filled here, or nobody would know.
 */
@QuarkusTest
class ErasedColumnsTest extends EnrollmentTest {

    /** What stays, by why. A name without its table is meant in every table. */
    private static final Map<String, Set<String>> KEPT = Map.of(
            "a word out of a list, by which figures count",
            Set.of(
                    "state",
                    "kind",
                    "sex",
                    "block_code",
                    "grade",
                    "place",
                    "mark",
                    "source",
                    "former_state",
                    "former_grade",
                    "result_state",
                    "assessment_decision",
                    "enrollment.warnings",
                    "file"),
            "the centre's own number, which no figure and no register could do without",
            Set.of("learner.code", "certificate.code", "register_number"),
            "of the class, programme or register, the same for all its learners",
            Set.of(
                    "programme_code",
                    "programme_name",
                    "class_name",
                    "class_start_date",
                    "class_end_date",
                    "issuer",
                    "certificate.place",
                    "issued_on",
                    "valid_until",
                    "signer",
                    "certificate.decision_number"),
            "when the centre did something, which its figures need",
            Set.of(
                    "nominated_at",
                    "accepted_at",
                    "marked_at",
                    "proposed_at",
                    "decided_at",
                    "decided_on",
                    "merged_at",
                    "undone_at",
                    "erased_at"),
            "who of the centre did something; a mark he made himself by checking in has nobody",
            Set.of("attendance_mark.marked_by", "proposed_by", "decided_by"),
            "that he asked, and when it was answered, is the centre's proof; its reason is the director's, or that he was erased",
            Set.of("received_on", "due_on", "closed_at", "data_request.reason"),
            "of the row what is neither text nor day, for undoing the rest of an import",
            Set.of("import_change.before", "import_change.after"));

    private static final String COLUMNS = """
            SELECT c.table_name, c.column_name FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
              AND (c.table_name IN ('learner', 'learner_merge')
                   OR c.table_name IN (SELECT o.table_name FROM information_schema.columns o
                                       WHERE o.table_schema = 'public' AND o.column_name = 'learner_id'))
              AND c.data_type IN ('text', 'character varying', 'date', 'timestamp with time zone',
                                  'timestamp without time zone', 'time without time zone', 'jsonb', 'json', 'bytea',
                                  'ARRAY', 'inet')""";

    /** What the calls of this test leave empty. */
    private static final List<String> FILL = List.of(
            "UPDATE learner SET party_member = true, party_admitted_on = '2015-05-19', restricted_at = now()",
            "UPDATE enrollment SET reason = 'Bà Khuê bận'",
            "UPDATE score_correction SET state = 'REJECTED', decided_at = now(), decided_by = 'x', decision_reason = 'Khuê'",
            "UPDATE certificate SET reason = 'Bà Khuê làm mất', holder_birth_date = '1987-11-23'",
            "UPDATE data_request SET extension_reason = 'Bà Khuê đi xa', reason = 'Khuê'");

    private static List<List<String>> rows(String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection owner = TestDatabase.connection();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.add(row.getString(column));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    /** Values of each such column that say something, by {@code table.column}; all rows are of the one person there is. */
    private static Map<String, List<String>> told() throws SQLException {
        Map<String, List<String>> told = new TreeMap<>();
        for (List<String> column : rows(COLUMNS)) {
            String query = "SELECT \"%2$s\"::text FROM \"%1$s\" WHERE \"%2$s\"::text NOT IN ('-', '{}')"
                    .formatted(column.get(0), column.get(1));
            told.put(
                    String.join(".", column),
                    rows(query).stream().map(row -> row.get(0)).toList());
        }
        return told;
    }

    private static boolean isKept(String column) {
        String name = column.substring(column.indexOf('.') + 1);
        return KEPT.values().stream().anyMatch(names -> names.contains(column) || names.contains(name));
    }

    private static String everywhere() throws SQLException {
        String learner = id(post(officer(), LEARNERS, with(ErasureTest.person("HV-1"), "partyMember", null)));
        String twice = id(post(officer(), LEARNERS, with(ErasureTest.person("HV-2"), "personalId", null)));
        id(post(officer(), LEARNERS + "/" + learner + "/merges", body("other", twice, "reason", "Cùng bà Khuê")));
        ErasedEverywhereTest.corrected(learner);
        id(post(as(Roles.DIRECTOR), ROOT + "/certificates", ErasedEverywhereTest.recognition(learner)));
        ErasedEverywhereTest.previewed("code,full_name\nHV-1,Phạm Quỳnh Khuê Anh\n");
        id(post(
                officer(),
                LEARNERS + "/" + learner + "/commendations",
                body("reason", "Bà Khuê", "decisionNumber", "1/KT-Khuê", "decidedOn", "2017-06-30")));
        id(post(officer(), ROOT + "/accounts", body("centre", "thoi-lai", "subject", "khue", "learner", learner)));
        DataRequestsTest.request(learner, "ACCESS");
        String request = DataRequestsTest.dealtWith(learner, "ERASE");
        try (Connection owner = TestDatabase.connection();
                Statement statement = owner.createStatement()) {
            for (String fill : FILL) {
                statement.execute(fill);
            }
        }
        return request;
    }

    @Test
    void each_column_of_an_erased_person_is_empty_or_stays_for_a_reason() throws SQLException {
        String request = everywhere();
        Set<String> unfilled = new TreeSet<>();
        told().forEach((column, values) -> {
            if (values.isEmpty() && !isKept(column)) {
                unfilled.add(column);
            }
        });
        assertThat(unfilled)
                .as("columns this test leaves empty: fill them above")
                .isEmpty();
        ErasureTest.erase(request, 2, "Yêu cầu").statusCode(200);
        Map<String, List<String>> left = new TreeMap<>(told());
        left.keySet().removeIf(ErasedColumnsTest::isKept);
        left.values().removeIf(List::isEmpty);
        assertThat(left).as("columns erase_person forgets").isEmpty();
        assertThat(ErasureTest.everything()).doesNotContain("Khuê", "1987-11-23", "079187654321", "2015-05-19");
    }
}
