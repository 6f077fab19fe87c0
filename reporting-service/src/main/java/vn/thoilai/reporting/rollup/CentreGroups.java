package vn.thoilai.reporting.rollup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.CentreGroup;
import vn.thoilai.kit.problem.Texts;

/** Groups of centres of the caller's areas, and those with a member he may know of. */
@ApplicationScoped
class CentreGroups implements PanacheRepositoryBase<CentreGroupEntity, UUID> {

    private static final String PAGE = """
            select g.* from centre_group g
             where (cast(:after as text) is null or g.code > :after)
               and (cast(:centre as text) is null
                    or g.members @> jsonb_build_array(jsonb_build_object('centre', cast(:centre as text))))
             order by g.code
             limit :limit
            """;

    /**
     * The group of that code.
     *
     * @throws ProblemException 404 when there is none, or when the caller may not know of it
     */
    CentreGroup require(String code) {
        return find("code", code)
                .firstResultOptional()
                .map(CentreGroupEntity::told)
                .orElseThrow(() -> missing(code));
    }

    /** As {@link #require}; nobody else changes it until the transaction ends. */
    CentreGroupEntity lock(String code) {
        return find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> missing(code));
    }

    List<CentreGroup> page(String centre, String after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(PAGE, CentreGroupEntity.class)
                .setParameter("after", after, String.class)
                .setParameter("centre", centre, String.class)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(CentreGroupEntity::told)
                .toList();
    }

    /**
     * Adds a group. The constraint decides whether its code is free: a look would not see those of others.
     *
     * @throws ProblemException 409 {@code duplicate} when the code is taken
     */
    CentreGroup add(CentreGroupEntity group) {
        try {
            persistAndFlush(group);
        } catch (ConstraintViolationException taken) {
            String detail = Texts.of("group.duplicate", group.told().code());
            throw new ProblemException(
                    ProblemCode.DUPLICATE,
                    detail,
                    List.of(new FieldProblem("/code", ProblemCode.DUPLICATE.wire(), detail)),
                    List.of());
        }
        return group.told();
    }

    private static ProblemException missing(String code) {
        return ProblemException.notFound(Texts.of("group.no-such", code));
    }
}
