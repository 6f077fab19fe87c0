package vn.thoilai.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * Makes what is made of a feed again, in twins of its tables, and lets the result take their place in one transaction.
 * Readers go on reading what is there until then; what is the same after all is not touched.
 */
@ApplicationScoped
class FeedRebuild {

    private static final String BESIDE = "select set_config('search_path', 'rebuild, public', true)";

    /** Generated columns follow of themselves. */
    private static final String MADE = """
            select table_name,
                   string_agg(quote_ident(column_name), ', ' order by ordinal_position)
                       filter (where is_generated = 'NEVER'),
                   bool_or(column_name = 'feed')
              from information_schema.columns
             where table_schema = 'public' and table_name in (:tables)
             group by table_name""";

    /** Whole rows are compared, so that this knows no table; they are hashed, so it costs in what there is, once. */
    private static final String NO_MORE = """
            delete from public.%1$s present
             where %2$s not exists (
                select from rebuild.%1$s again where cast(again as record) = cast(present as record))""";

    private static final String NEWLY = """
            insert into public.%1$s (%3$s)
            select %3$s from rebuild.%1$s again
             where %2$s not exists (
                select from public.%1$s present where cast(present as record) = cast(again as record))""";

    @Inject
    Session database;

    /** A table something is made in, and whether other feeds' rows are in it too. */
    private record Made(String table, String columns, boolean shared) {

        String ofFeed() {
            return shared ? "feed = :feed and" : "";
        }
    }

    /** Forgets what was made again so far. */
    void clear(FollowedFeed feed) {
        made(feed).forEach(each -> clear(each, feed));
    }

    private void clear(Made made, FollowedFeed feed) {
        // Emptying a table by its rows would leave their room taken.
        execute(
                made.shared()
                        ? "delete from rebuild.%s where feed = :feed".formatted(made.table())
                        : "truncate rebuild.%s".formatted(made.table()),
                made,
                feed);
    }

    /** For the rest of the transaction tables named without a schema are those of the rebuild. */
    void workBeside() {
        database.createNativeQuery(BESIDE, String.class).getSingleResult();
    }

    /** Puts what was made again in the place of what is there. */
    void takeOver(FollowedFeed feed) {
        for (Made each : made(feed)) {
            execute(NO_MORE.formatted(each.table(), each.ofFeed()), each, feed);
            execute(NEWLY.formatted(each.table(), each.ofFeed(), each.columns()), each, feed);
            clear(each, feed);
        }
    }

    private void execute(String statement, Made made, FollowedFeed feed) {
        MutationQuery query = database.createNativeMutationQuery(statement);
        if (made.shared()) {
            query.setParameter("feed", feed.name());
        }
        query.executeUpdate();
    }

    private List<Made> made(FollowedFeed feed) {
        List<String> tables = new ArrayList<>(feed.projection().tables());
        tables.add(FeedParking.TABLE);
        List<Made> made =
                database
                        .createNativeQuery(MADE, Object[].class)
                        .setParameterList("tables", tables)
                        .getResultList()
                        .stream()
                        .map(row -> new Made((String) row[0], (String) row[1], (Boolean) row[2]))
                        .toList();
        if (made.size() < tables.size()) {
            throw new IllegalStateException("No such tables, or one twice: " + tables);
        }
        return made;
    }
}
