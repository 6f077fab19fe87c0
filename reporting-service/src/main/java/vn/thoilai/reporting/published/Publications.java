package vn.thoilai.reporting.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.thoilai.contract.reporting.NewPublishedFigures;
import vn.thoilai.contract.reporting.PublishedFigures;

/** Everything published that was stored. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<PublishedFiguresEntity, UUID> {

    private static final String PAGE = """
            select * from published_figures p
             where (cast(:after as text) is null or p.code > :after)
               and (cast(:centre as text) is null or p.centre = :centre)
               and (cast(:year as integer) is null or p.year = :year)
               and (p.centre is null or :all or p.centre = any (:centres)
                    or exists (select from centre c where c.code = p.centre and c.area_path && cast(:areas as text[])))
             order by p.code
             limit :limit
            """;

    @Inject
    ObjectMapper json;

    /** Whose publications a list is for. */
    record Reader(boolean all, Set<String> centres, Set<String> areas) {}

    /** Which publications a list is of; null for any. */
    record Filter(String centre, Integer year) {}

    /** What was published of a centre's year, ordered by code; only the one of that code when it is given. */
    public List<PublishedFigures> of(String centre, int year, String code) {
        return find("centre = ?1 and year = ?2 order by code", centre, year).list().stream()
                .filter(each -> code == null || code.equals(each.code))
                .map(this::figures)
                .toList();
    }

    Optional<PublishedFigures> named(String code) {
        return find("code", code).firstResultOptional().map(this::figures);
    }

    boolean has(String code) {
        return count("code", code) > 0;
    }

    List<PublishedFigures> page(Reader reader, Filter filter, String after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(PAGE, PublishedFiguresEntity.class)
                .setParameter("after", after, String.class)
                .setParameter("centre", filter.centre(), String.class)
                .setParameter("year", filter.year(), Integer.class)
                .setParameter("all", reader.all())
                .setParameter("centres", reader.centres().toArray(String[]::new))
                .setParameter("areas", reader.areas().toArray(String[]::new))
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(this::figures)
                .toList();
    }

    PublishedFigures add(NewPublishedFigures body) {
        PublishedFiguresEntity entity = new PublishedFiguresEntity();
        entity.code = body.code();
        entity.centre = body.centre();
        entity.year = body.year();
        entity.version = 1;
        entity.document = write(body);
        persistAndFlush(entity);
        return figures(entity);
    }

    private String write(NewPublishedFigures body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PublishedFigures figures(PublishedFiguresEntity entity) {
        try {
            NewPublishedFigures given = json.readValue(entity.document, NewPublishedFigures.class);
            return Publishing.figures(entity.id, entity.version, given);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
