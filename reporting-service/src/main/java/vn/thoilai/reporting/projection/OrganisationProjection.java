package vn.thoilai.reporting.projection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.enrollment.AreaEvent;
import vn.thoilai.contract.enrollment.AreaSuccessionEvent;
import vn.thoilai.contract.enrollment.ServiceAreaEvent;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.reporting.db.Sql;

/** Areas, what became of them and whom centres serve, and when each centre was last heard of: enrollment's feed as well. */
@ApplicationScoped
class OrganisationProjection {

    private static final String AREAS = Sql.file("apply-areas.sql");
    private static final String SUCCESSIONS = Sql.file("apply-area-successions.sql");
    private static final String SERVICE_AREAS = Sql.file("apply-service-areas.sql");
    private static final String HEARD = Sql.file("apply-heard.sql");

    @Inject
    Sql sql;

    @Inject
    EventData data;

    @Inject
    ProjectionTables tables;

    private record HeardRow(String centre, Instant lastAt) {}

    void apply(List<FeedEvent> events) {
        Batch<AreaRow> areas = new Batch<>(event -> AreaRow.of(data.read(event.data(), AreaEvent.class)));
        Batch<AreaSuccessionRow> successions =
                new Batch<>(event -> AreaSuccessionRow.of(data.read(event.data(), AreaSuccessionEvent.class)));
        Batch<ServiceAreaRow> served =
                new Batch<>(event -> ServiceAreaRow.of(data.read(event.data(), ServiceAreaEvent.class)));
        tables.sort(
                Feeds.ENROLLMENT,
                events,
                Map.of(
                        "vn.thoilai.enrollment.area.v1", areas,
                        "vn.thoilai.enrollment.areaSuccession.v1", successions,
                        "vn.thoilai.enrollment.serviceArea.v1", served));
        merge(AREAS, areas);
        merge(SUCCESSIONS, successions);
        merge(SERVICE_AREAS, served);
        hear(events);
    }

    private void merge(String statement, Batch<?> batch) {
        if (!batch.isEmpty()) {
            tables.bury(Feeds.ENROLLMENT, batch.deleted());
            sql.execute(statement, data.write(batch.rows()), batch.deleted());
        }
    }

    /** A centre is heard of by whatever tells its code; a deletion tells nothing but an id. */
    private void hear(List<FeedEvent> events) {
        Map<String, Instant> heard = new HashMap<>();
        for (FeedEvent event : events) {
            String field = event.type() != null && event.type().endsWith(".centre.v1") ? "code" : "centre";
            JsonNode centre = event.data() == null ? null : event.data().get(field);
            if (centre != null
                    && centre.isTextual()
                    && event.time() != null
                    && centre.textValue().matches(Codes.PATTERN)) {
                heard.merge(centre.textValue(), event.time(), (one, two) -> one.isAfter(two) ? one : two);
            }
        }
        if (!heard.isEmpty()) {
            sql.execute(
                    HEARD,
                    data.write(heard.entrySet().stream()
                            .map(each -> new HeardRow(each.getKey(), each.getValue()))
                            .toList()));
        }
    }
}
