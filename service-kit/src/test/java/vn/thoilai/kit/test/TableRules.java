package vn.thoilai.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds for every table of a service's database: its rows are bounded by a policy and its changes are told in the
 * audit trail, or the test that asks says why not.
 */
public final class TableRules {

    /** Of the kit's own tables, those that hold nothing a caller asks for: positions, keys and what is on its way. */
    private static final Set<String> INTERNAL = Set.of(
            "feed_outbox",
            "feed_head",
            "feed_latest",
            "feed_cursor",
            "feed_parked",
            "idempotency_key",
            "person_key",
            "flyway_schema_history");

    /** The feed repeats what was audited when it was changed, and the trail is not audited itself. */
    private static final Set<String> NOT_AUDITED = Set.of("feed_event", "audit_entry");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String TABLES =
            "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace ";

    private static final String POLICED = TABLES + "and c.relrowsecurity";

    private static final String BOUNDED = TABLES + """
             and c.relkind in ('r', 'p') and c.relrowsecurity
             and exists (select from pg_policy p where p.polrelid = c.oid)
             and not exists (select from pg_policy p where p.polrelid = c.oid
                             and 'true' in (pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)))""";

    private static final String AUDITED = TABLES + """
             and c.relkind in ('r', 'p')
             and (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'O'
                  and t.tgname in ('audit_insert', 'audit_update', 'audit_delete')) = 3""";

    private static final String OWNERS_VIEWS = TABLES + """
             and c.relkind in ('v', 'm')
             and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on'], false)""";

    private TableRules() {}

    /**
     * Goes on if every table has a policy that bounds its rows, but for the kit's internal ones and those named.
     *
     * @param everybodys tables whose rows are for everybody
     */
    public static void requireBounded(Set<String> everybodys) {
        assertThat(unlike(BOUNDED, everybodys, INTERNAL))
                .as("tables without a policy that bounds their rows, or wrongly said to be without")
                .isEmpty();
    }

    /**
     * Goes on if every table's changes are told in the audit trail, but for the kit's own ones and those named.
     *
     * @param untold tables whose changes are not told
     */
    public static void requireAudited(Set<String> untold) {
        Set<String> ofKit = new TreeSet<>(INTERNAL);
        ofKit.addAll(NOT_AUDITED);
        assertThat(unlike(AUDITED, untold, ofKit))
                .as("tables whose changes are not told in the audit trail, or wrongly said to be untold")
                .isEmpty();
    }

    /** Goes on if every view shows what its reader may see, not what its owner may. */
    public static void requireViewsOfTheirReader() {
        assertThat(names(OWNERS_VIEWS)).as("views without security_invoker").isEmpty();
    }

    /** Goes on if every table with policies has rows by now, and nobody sees one of them whom no token names. */
    public static void requireNothingForNobody() {
        for (String table : names(POLICED)) {
            String count = "select count(*)::text from " + table;
            Instant end = Instant.now().plus(PATIENCE);
            // Some rows come a moment later, as those of the feed.
            while (names(count).contains("0")) {
                assertThat(Instant.now()).as("until " + table + " has rows").isBefore(end);
                pause();
            }
            try (Connection nobodys =
                    Arc.container().select(AgroalDataSource.class).get().getConnection()) {
                assertThat(names(nobodys, count)).as(table).containsExactly("0");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Tables that are not as they are said to be: neither listed nor what the query asks for, or both. */
    private static Set<String> unlike(String query, Set<String> exempt, Set<String> ofKit) {
        Set<String> asAsked = names(query);
        Set<String> unlike = names(TABLES + "and c.relkind in ('r', 'p')");
        unlike.removeIf(table -> asAsked.contains(table) != (exempt.contains(table) || ofKit.contains(table)));
        return unlike;
    }

    private static Set<String> names(String query) {
        try (Connection owners = TestDatabase.connection()) {
            return names(owners, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> names(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            Set<String> names = new TreeSet<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
