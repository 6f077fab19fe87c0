package vn.thoilai.kit.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.config.KitConfig;

/** The table {@code feed_event}: what has been numbered. */
@ApplicationScoped
class FeedEvents {

    private static final String AFTER = """
            select position, type, subject, method, occurred_at, data
              from feed_event where position > ? order by position limit ?""";

    /** The newest of each subject; behind a position they are as many as subjects that changed since, and no more. */
    private static final String LATEST_AFTER = """
            select e.position, e.type, e.subject, e.method, e.occurred_at, e.data
              from feed_latest l join feed_event e on e.position = l.position
             where l.position > ? order by l.position limit ?""";

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    KitConfig config;

    /** Events behind a position, in order. */
    List<FeedEvent> after(FeedReader.Question question) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(question.compacted() ? LATEST_AFTER : AFTER)) {
            query.setLong(1, question.position());
            query.setInt(2, question.limit());
            List<FeedEvent> events = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    events.add(event(row));
                }
            }
            return events;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private FeedEvent event(ResultSet row) throws SQLException, IOException {
        String data = row.getString("data");
        JsonNode state = data == null ? null : json.readTree(data);
        return new FeedEvent(
                "1.0",
                String.valueOf(row.getLong("position")),
                row.getString("type"),
                config.feed().source(),
                row.getString("subject"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("method"),
                state == null ? null : "application/json",
                state);
    }
}
