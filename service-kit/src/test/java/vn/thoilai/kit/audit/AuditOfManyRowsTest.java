package vn.thoilai.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.testapp.KitTest;

/** One statement over many rows, on a connection that has sent the same for a single row often enough to keep its plan. */
@QuarkusTest
class AuditOfManyRowsTest extends KitTest {

    private static final int MANY = 30_000;

    private Connection owner;
    private Statement statement;

    @BeforeEach
    void connect() throws SQLException {
        owner = TestDatabase.connection();
        statement = owner.createStatement();
        // A plan that loops would take hours, and this is no test of speed.
        statement.execute("set statement_timeout = '5min'");
        statement.execute("set caller.roles = '{auditor}'");
        statement.execute("set caller.centres = '{thoi-lai}'");
        for (int i = 0; i < 10; i++) {
            statement.execute("insert into person values (uuidv7(), 'thoi-lai', 'first " + i + "')");
            statement.execute("update person set name = name || ' changed' where name like 'first " + i + "'");
            statement.execute("delete from person where name like 'first " + i + "%'");
        }
        statement.execute(
                "insert into person select uuidv7(), 'thoi-lai', 'n' || i from generate_series(1, " + MANY + ") i");
    }

    @AfterEach
    void disconnect() throws SQLException {
        owner.close();
    }

    private long number(String query) throws SQLException {
        try (ResultSet row = statement.executeQuery("select " + query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void each_row_that_comes_has_an_entry_sealed_under_a_key_of_its_own() throws SQLException {
        assertThat(number("""
                        count(*) from audit_entry e join person p on p.id::text = e.resource_id
                         where e.change = 'INSERT' and e.persons = array[p.id] and e.content is null
                           and audit_content(e) = to_jsonb(p)""")).isEqualTo(MANY);
        assertThat(number("count(distinct k.key) from person_key k join person p on p.id = k.person"))
                .isEqualTo(MANY);
    }

    @Test
    void each_row_that_changes_is_told_by_its_own_difference() throws SQLException {
        statement.execute("update person set name = 'x' || name");
        assertThat(number("""
                        count(*) from audit_entry e join person p on p.id::text = e.resource_id
                         where e.change = 'UPDATE'
                           and audit_content(e) = jsonb_build_object('name', jsonb_build_array(substr(p.name, 2), p.name))""")).isEqualTo(MANY);
        statement.execute("update person set name = name");
        assertThat(number("count(*) from audit_entry where change = 'UPDATE'")).isEqualTo(MANY + 10);
    }

    @Test
    void each_row_that_goes_is_told_as_it_was() throws SQLException {
        statement.execute("create temp table before as select * from person");
        statement.execute("delete from person");
        assertThat(number("""
                        count(*) from audit_entry e join before p on p.id::text = e.resource_id
                         where e.change = 'DELETE' and audit_content(e) = to_jsonb(p)""")).isEqualTo(MANY);
    }

    @Test
    void what_was_sealed_before_opens_as_it_did() throws SQLException {
        // As entries were sealed until the trail was written for many rows.
        assertThat(number("""
                        count(*) from (select e, p, k.key from audit_entry e join person p on p.id::text = e.resource_id
                                       join person_key k on k.person = p.id limit 100) s,
                        lateral (select (jsonb_populate_record(s.e, jsonb_build_object('sealed', pgp_sym_encrypt(
                            to_jsonb(s.p)::text, encode(s.key, 'hex'), 'cipher-algo=aes256, s2k-mode=1, compress-algo=0')))).*) o,
                        lateral (select audit_content(o) as content) c
                         where c.content = to_jsonb(s.p)""")).isEqualTo(100);
    }
}
