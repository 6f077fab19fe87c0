package vn.thoilai.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.contract.enrollment.AreaEvent;
import vn.thoilai.contract.enrollment.AreaLevel;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class AreasReplayTest {

    private static final List<String> TABLES =
            List.of("area", "area_succession", "service_area", "centre", "centre_heard", "tombstone");

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void any_order_and_any_batches_come_to_the_same(long seed) throws SQLException {
        Random random = new Random(seed);
        List<FeedEvent> history = history(random);
        feeding.enrollment(history);
        Map<String, List<String>> straight = tables();
        TestDatabase.clean();
        List<FeedEvent> delivered = new ArrayList<>(history);
        history.stream().filter(event -> random.nextInt(3) == 0).forEach(delivered::add);
        Collections.shuffle(delivered, random);
        for (int from = 0; from < delivered.size(); ) {
            int to = Math.min(delivered.size(), from + 1 + random.nextInt(5));
            feeding.enrollment(delivered.subList(from, to));
            from = to;
        }
        assertThat(tables()).isEqualTo(straight);
        assertThat(straight.get("area")).hasSize(12);
        assertThat(straight.get("area").toString()).contains("\"version\": 3");
    }

    /** Areas in three versions, one of which is gone again, and everything else once. */
    private static List<FeedEvent> history(Random random) {
        List<FeedEvent> events = new ArrayList<>(Cities.events());
        UUID renamed = Cities.area("927", Cities.BEGIN);
        for (int version = 2; version <= 3; version++) {
            events.add(TestEvents.put(
                    Cities.AREA,
                    renamed,
                    new AreaEvent(
                            renamed,
                            version,
                            "927",
                            "Huyện " + random.nextInt(),
                            null,
                            AreaLevel.DISTRICT,
                            "92",
                            Cities.BEGIN,
                            Cities.LAST_OF_DISTRICTS)));
        }
        events.add(TestEvents.delete(
                Cities.SUCCESSION,
                UUID.nameUUIDFromBytes("916>phuong-o-mon".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        return events;
    }

    private static Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> content = new LinkedHashMap<>();
        try (Connection connection = TestDatabase.connection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                List<String> rows = new ArrayList<>();
                try (ResultSet row =
                        statement.executeQuery("select cast(to_jsonb(t) as text) from " + table + " t order by 1")) {
                    while (row.next()) {
                        rows.add(row.getString(1));
                    }
                }
                content.put(table, rows);
            }
        }
        return content;
    }
}
