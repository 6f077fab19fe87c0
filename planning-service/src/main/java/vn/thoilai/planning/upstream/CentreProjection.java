package vn.thoilai.planning.upstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.feed.FeedProjection;

/** Keeps of enrollment's feed which centres there are and where they lie. All else in it is none of planning's business. */
@ApplicationScoped
public class CentreProjection implements FeedProjection {

    private static final String CENTRE = "vn.thoilai.enrollment.centre.v1";

    private static final String UPSERT = """
            insert into centre (code, id, name_vi, area_path, version)
            select e."code", e."id", e."nameVi",
                   array(select a.code from jsonb_array_elements_text(e."areaPath") with ordinality as a (code, place)
                          order by a.place),
                   e."version"
              from jsonb_to_recordset(cast(:centres as jsonb))
                   as e ("code" text, "id" uuid, "nameVi" text, "areaPath" jsonb, "version" int)
            on conflict (code) do update
               set id = excluded.id, name_vi = excluded.name_vi, area_path = excluded.area_path,
                   version = excluded.version
             where excluded.version > centre.version""";

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @Override
    public void apply(List<FeedEvent> events) {
        // The last event of each subject tells its whole state; one statement must not touch a row twice.
        Map<String, FeedEvent> last = new LinkedHashMap<>();
        events.stream().filter(event -> CENTRE.equals(event.type())).forEach(event -> last.put(event.subject(), event));
        List<JsonNode> present = last.values().stream()
                .filter(event -> !isDeletion(event))
                .map(FeedEvent::data)
                .toList();
        List<UUID> gone = last.values().stream()
                .filter(CentreProjection::isDeletion)
                .map(event -> UUID.fromString(event.subject()))
                .toList();
        if (!gone.isEmpty()) {
            database.createNativeQuery("delete from centre where id in :gone")
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
        if (!present.isEmpty()) {
            database.createNativeQuery(UPSERT)
                    .setParameter("centres", write(present))
                    .executeUpdate();
        }
    }

    @Override
    public List<String> tables() {
        return List.of("centre");
    }

    private static boolean isDeletion(FeedEvent event) {
        return "DELETE".equals(event.method());
    }

    private String write(List<JsonNode> centres) {
        try {
            return json.writeValueAsString(centres);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
