package vn.thoilai.kit.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The table {@code feed_cursor}. Takes part in the caller's transaction. */
@ApplicationScoped
class FeedCursors {

    @Inject
    AgroalDataSource database;

    FeedStatus read(String feed) {
        return query("""
                        select position, caught_up_at, last_tried_at, failing_since, last_error,
                               rebuild_position, rebuild_since, lost
                          from feed_cursor where feed = ?""", row -> status(feed, row), feed);
    }

    /** Holds the cursor for the rest of the transaction; false when it moved meanwhile or another replica holds it. */
    boolean hold(FeedStatus seen) {
        String feed = seen.feed();
        update("insert into feed_cursor (feed) values (?) on conflict do nothing", feed);
        boolean free = query(
                "select pg_try_advisory_xact_lock(hashtextextended('feed ' || ?, 0))",
                row -> row.next() && row.getBoolean(1),
                feed);
        return free
                && query(
                        "select position, rebuild_position, rebuild_since, lost from feed_cursor where feed = ? for update",
                        row -> row.next() && seen.standsAt(row.getString(1), rebuild(row)),
                        feed);
    }

    void move(String feed, String position, boolean caughtUp) {
        update("""
                update feed_cursor set position = ?, last_tried_at = now(), failing_since = null, last_error = null,
                       caught_up_at = case when ? then now() else caught_up_at end
                 where feed = ?""", position, caughtUp, feed);
    }

    /** The position means nothing to the publisher: a rebuild begins, also when one was under way. */
    void lose(String feed) {
        update(
                "update feed_cursor set rebuild_position = null, rebuild_since = now(), lost = true where feed = ?",
                feed);
    }

    void moveRebuild(String feed, String position) {
        update("update feed_cursor set rebuild_position = ?, last_tried_at = now() where feed = ?", position, feed);
    }

    /** The rebuild has taken over, and stands at the end of the feed. */
    void endRebuild(String feed, String position) {
        move(feed, position, true);
        update("""
                update feed_cursor set rebuild_position = null, rebuild_since = null, lost = false
                 where feed = ?""", feed);
    }

    void failed(String feed, String error) {
        update("""
                insert into feed_cursor (feed, last_tried_at, failing_since, last_error) values (?, now(), now(), ?)
                on conflict (feed) do update set last_tried_at = now(), last_error = excluded.last_error,
                       failing_since = coalesce(feed_cursor.failing_since, now())""", feed, error);
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static FeedStatus status(String feed, ResultSet row) throws SQLException {
        return row.next()
                ? new FeedStatus(
                        feed,
                        row.getString("position"),
                        instant(row, "caught_up_at"),
                        instant(row, "last_tried_at"),
                        instant(row, "failing_since"),
                        row.getString("last_error"),
                        rebuild(row))
                : FeedStatus.unread(feed);
    }

    private static FeedStatus.Rebuild rebuild(ResultSet row) throws SQLException {
        Instant since = instant(row, "rebuild_since");
        return since == null
                ? null
                : new FeedStatus.Rebuild(row.getString("rebuild_position"), since, row.getBoolean("lost"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private <T> T query(String sql, Reading<T> reading, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            return reading.of(row);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
