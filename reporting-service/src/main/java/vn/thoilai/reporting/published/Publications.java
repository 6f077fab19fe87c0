package vn.thoilai.reporting.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.NewPublishedFigures;
import vn.thoilai.contract.reporting.PublishedFigures;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.db.Sql;

/** What was published and stored, of the centres the caller may know of and of none. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<PublishedFiguresEntity, UUID> {

    private static final String PAGE = """
            select * from published_figures p
             where (cast(:after as text) is null or p.code > :after)
               and (cast(:centre as text) is null or p.centre = :centre)
               and (cast(:year as integer) is null or p.year = :year)
               and (p.withdrawn is not null) = :withdrawn
             order by p.code
             limit :limit
            """;

    private static final String VERSIONS = """
            select p.id, v.version, v.recorded_at, v.withdrawn, v.document
              from published_figures p
             cross join lateral (
                select p.version, p.recorded_at, p.withdrawn, p.document
                union all
                select o.version, o.recorded_at, o.withdrawn, o.document
                  from published_figures_version o where o.publication = p.id) v
             where p.code = ? and v.version < ?
             order by v.version desc
             limit ?
            """;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    /** Which publications a list is of; null for any. */
    public record Filter(String centre, Integer year, boolean withdrawn) {}

    /** What was published of a centre's year and stands, ordered by code; only the one of that code when it is given. */
    public List<PublishedFigures> of(String centre, int year, String code) {
        return find("centre = ?1 and year = ?2 and withdrawn is null order by code", centre, year).list().stream()
                .filter(each -> code == null || code.equals(each.code))
                .map(this::figures)
                .toList();
    }

    /** The publication of that code, also if it was withdrawn. */
    public Optional<PublishedFigures> named(String code) {
        return find("code", code).firstResultOptional().map(this::figures);
    }

    /** The publication, which nobody else changes until the transaction ends. */
    Optional<PublishedFiguresEntity> lock(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Those behind a code, ordered by code. */
    public List<PublishedFigures> page(Filter filter, String after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(PAGE, PublishedFiguresEntity.class)
                .setParameter("after", after, String.class)
                .setParameter("centre", filter.centre(), String.class)
                .setParameter("year", filter.year(), Integer.class)
                .setParameter("withdrawn", filter.withdrawn())
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(this::figures)
                .toList();
    }

    /** Its versions below that one, the newest first. */
    List<PublishedFigures> versions(String code, int below, int limit) {
        return sql.query(
                VERSIONS,
                row -> Publishing.figures(
                        row.getObject("id", UUID.class),
                        read(row.getString("document")),
                        new Publishing.Record(
                                row.getInt("version"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("withdrawn"))),
                code,
                below,
                limit);
    }

    /**
     * Adds what was published. The constraint decides whether its code is free: a look would not see those of others.
     *
     * @throws ProblemException 409 {@code duplicate} when the code is taken
     */
    PublishedFigures add(NewPublishedFigures body, String storedBy) {
        PublishedFiguresEntity entity = new PublishedFiguresEntity();
        entity.code = body.code();
        entity.storedBy = storedBy;
        entity.say(body.centre(), body.year(), write(body));
        try {
            persistAndFlush(entity);
        } catch (ConstraintViolationException taken) {
            throw duplicate(body.code());
        }
        return figures(entity);
    }

    private static ProblemException duplicate(String code) {
        String detail = Texts.of("published.duplicate", code);
        return new ProblemException(
                ProblemCode.DUPLICATE,
                detail,
                List.of(new FieldProblem("/code", ProblemCode.DUPLICATE.wire(), detail)),
                List.of());
    }

    String write(NewPublishedFigures body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private NewPublishedFigures read(String document) {
        try {
            return json.readValue(document, NewPublishedFigures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    PublishedFigures figures(PublishedFiguresEntity entity) {
        return Publishing.figures(
                entity.id,
                read(entity.document),
                new Publishing.Record(entity.version, entity.recordedAt, entity.withdrawn));
    }
}
