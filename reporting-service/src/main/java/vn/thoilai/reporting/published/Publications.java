package vn.thoilai.reporting.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** What was published and stored, of the centres the caller may know of and of none. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<PublishedFiguresEntity, UUID> {

    private static final String PAGE = """
            select * from published_figures p
             where (cast(:after as text) is null or p.code > :after)
               and (cast(:centre as text) is null or p.centre = :centre)
               and (cast(:year as integer) is null or p.year = :year)
             order by p.code
             limit :limit
            """;

    @Inject
    ObjectMapper json;

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

    List<PublishedFigures> page(Filter filter, String after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(PAGE, PublishedFiguresEntity.class)
                .setParameter("after", after, String.class)
                .setParameter("centre", filter.centre(), String.class)
                .setParameter("year", filter.year(), Integer.class)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(this::figures)
                .toList();
    }

    /**
     * Adds what was published. The constraint decides whether its code is free: a look would not see those of others.
     *
     * @throws ProblemException 409 {@code duplicate} when the code is taken
     */
    PublishedFigures add(NewPublishedFigures body) {
        PublishedFiguresEntity entity = new PublishedFiguresEntity();
        entity.code = body.code();
        entity.centre = body.centre();
        entity.year = body.year();
        entity.version = 1;
        entity.document = write(body);
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
