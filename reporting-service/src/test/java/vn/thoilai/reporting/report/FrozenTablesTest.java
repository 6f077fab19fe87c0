package vn.thoilai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Actor;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;

/** Tries to change what is frozen by the service's own role, with the rights of a director of the centre. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class FrozenTablesTest {

    private static final Actor DIRECTOR = new Actor("director", Set.of("director"), Set.of("thoi-lai"), Set.of());
    private static final String LATE_CLASS = """
            insert into report_class (centre, snapshot, class_id, code, line, counts_toward_target, counted, state, roster_kept)
            select centre, id, uuidv7(), 'X', 'X', true, true, 'CLOSED', true from report_snapshot
            """;
    private static final String LATE_ENROLLMENT = """
            insert into report_enrollment (centre, snapshot, id, class_id, person, state)
            select centre, id, uuidv7(), uuidv7(), 'p', 'COMPLETED' from report_snapshot
            """;

    private static final List<String> NO_RIGHT = List.of(
            "update report_document set content = 'x'",
            "delete from report_document",
            "truncate report_document",
            "update report_snapshot set sha256 = 'x'",
            "delete from report_snapshot",
            "update report_class set code = 'x'",
            "delete from report_class",
            "update report_enrollment set grade = 'FAIL'",
            "delete from report_enrollment",
            "truncate report",
            "update signing_key set jwk = '{}'",
            "delete from signing_key",
            "update signing_key_secret set sealed = 'x'",
            "alter table report_document disable trigger frozen",
            "drop trigger frozen on report");

    private static final List<String> FROZEN = List.of(
            "update report set title = 'x'",
            "update report set signature = 'x'",
            "update report set snapshot = uuidv7()",
            "update report set state = 'DRAFT', snapshot = null, signature = null",
            "update report set state = 'SUPERSEDED', superseded_by = id, title = 'x'",
            "delete from report",
            LATE_CLASS,
            LATE_ENROLLMENT);

    @Inject
    AgroalDataSource database;

    @Inject
    Feeding feeding;

    @BeforeEach
    void publish() {
        TestDatabase.clean();
        feeding.enrollment(ReportCalls.register(TestEvents.trainingClass(), UUID.randomUUID()));
        ReportCalls.published();
    }

    private void asDirector(String statement) {
        Acting.as(DIRECTOR, () -> {
            try (Connection connection = database.getConnection();
                    Statement running = connection.createStatement()) {
                running.execute(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String state(Throwable thrown) {
        return ((SQLException) thrown.getCause()).getSQLState();
    }

    @Test
    void the_running_role_has_no_right_to_change_what_was_submitted() {
        for (String statement : NO_RIGHT) {
            assertThatThrownBy(() -> asDirector(statement))
                    .as(statement)
                    .satisfies(thrown -> assertThat(state(thrown))
                            .as("insufficient privilege")
                            .isEqualTo("42501"));
        }
    }

    @Test
    void what_the_running_role_may_write_is_refused_where_it_would_change_what_was_published() {
        for (String statement : FROZEN) {
            assertThatThrownBy(() -> asDirector(statement))
                    .as(statement)
                    .satisfies(thrown -> assertThat(state(thrown)).as("frozen").isEqualTo("23001"));
        }
    }

    @Test
    void the_owner_is_refused_too() throws SQLException {
        try (Connection owner = TestDatabase.connection();
                Statement statement = owner.createStatement()) {
            for (String change : List.of(
                    "update report_document set content = 'x'",
                    "delete from report_class",
                    "update report_enrollment set grade = 'FAIL'",
                    "update report set title = 'x'",
                    "delete from signing_key")) {
                assertThatThrownBy(() -> statement.execute(change))
                        .as(change)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("23001"));
            }
        }
    }

    @Test
    void rows_are_copied_as_they_were_counted() throws SQLException {
        try (Connection owner = TestDatabase.connection();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        select count(*), count(distinct class_id), string_agg(coalesce(grade, '-'), ' ' order by person)
                        from report_enrollment""")) {
            row.next();
            assertThat(List.of(row.getInt(1), row.getInt(2), row.getString(3))).containsExactly(2, 1, "GOOD -");
        }
    }
}
