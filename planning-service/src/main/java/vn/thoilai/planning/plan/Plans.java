package vn.thoilai.planning.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.planning.PlanState;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** Plans with their versions, of the centres the caller may know of. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<PlanVersionEntity, UUID> {

    private static final String LATEST = "from PlanVersionEntity v join fetch v.plan p where v.number = p.latest";

    /** Which plans of a list are wanted; null where everything is. */
    record Filter(String centre, Integer year, PlanState state) {}

    /** The sort keys of the last plan of a page. */
    record Position(String centre, int year) {}

    /** The latest version of a plan. */
    Optional<PlanVersionEntity> findLatest(UUID plan) {
        return find(LATEST + " and p.id = ?1", plan).firstResultOptional();
    }

    /** The latest version of a plan, which nobody else changes until the transaction ends. */
    Optional<PlanVersionEntity> lockLatest(UUID plan) {
        PlanEntity locked = getEntityManager().find(PlanEntity.class, plan, LockModeType.PESSIMISTIC_WRITE);
        // A statement of its own: joined to the lock it would still see what was latest before the wait.
        return locked == null ? Optional.empty() : findLatest(plan);
    }

    boolean exists(String centre, int year) {
        return count("plan.centre = ?1 and plan.year = ?2", centre, year) > 0;
    }

    /** Latest versions behind a position, ordered by centre and year. */
    List<PlanVersionEntity> latest(Filter filter, Optional<Position> after, int limit) {
        StringBuilder query = new StringBuilder(LATEST);
        Parameters values = new Parameters();
        if (filter.centre() != null) {
            query.append(" and p.centre = :centre");
            values.and("centre", filter.centre());
        }
        if (filter.year() != null) {
            query.append(" and p.year = :year");
            values.and("year", filter.year());
        }
        if (filter.state() != null) {
            query.append(" and v.state = :state");
            values.and("state", filter.state());
        }
        after.ifPresent(position -> {
            query.append(" and (p.centre, p.year) > (:afterCentre, :afterYear)");
            values.and("afterCentre", position.centre()).and("afterYear", position.year());
        });
        return find(query.append(" order by p.centre, p.year").toString(), values)
                .range(0, limit - 1)
                .list();
    }

    /** Versions of a plan with a higher number, oldest first. */
    List<PlanVersionEntity> versions(UUID plan, int after, int limit) {
        return find("plan.id = ?1 and number > ?2 order by number", plan, after)
                .range(0, limit - 1)
                .list();
    }

    /** Adds a plan with its first version. */
    void add(PlanVersionEntity first) {
        getEntityManager().persist(first.plan());
        persist(first);
    }

    static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-plan"));
    }
}
