package vn.thoilai.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.ReportKind;
import vn.thoilai.contract.reporting.ReportState;
import vn.thoilai.kit.problem.Texts;

/** The reports the caller may know of. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<ReportEntity, UUID> {

    private static final String PAGE = """
            select * from report r
             where (cast(:after as uuid) is null or r.id < :after)
               and (cast(:centre as text) is null or r.centre = :centre)
               and (cast(:year as integer) is null or r.year = :year)
               and (cast(:kind as text) is null or r.kind = :kind)
               and (cast(:period as text) is null or r.period = :period)
               and (cast(:state as text) is null or r.state = :state)
             order by r.id desc
             limit :limit
            """;

    private static final String IN_FORCE = "centre = ?1 and subjectKind = ?2 and year = ?3 and period = ?4"
            + " and periodFrom = ?5 and periodTo = ?6 and state = ?7";

    private static final String REPLACE =
            "state = ?1, supersededBy = ?2, version = version + 1 where id = ?3 and state = ?4";

    /** Which reports a list is of; null for any. */
    record Filter(String centre, Integer year, ReportKind kind, PeriodKind period, ReportState state) {}

    List<ReportEntity> page(Filter filter, UUID after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(PAGE, ReportEntity.class)
                .setParameter("after", after, UUID.class)
                .setParameter("centre", filter.centre(), String.class)
                .setParameter("year", filter.year(), Integer.class)
                .setParameter("kind", name(filter.kind()), String.class)
                .setParameter("period", name(filter.period()), String.class)
                .setParameter("state", name(filter.state()), String.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /**
     * The report.
     *
     * @throws ProblemException 404 when there is none, or when the caller may not know of it
     */
    ReportEntity require(UUID id) {
        return findByIdOptional(id).orElseThrow(Reports::notFound);
    }

    /**
     * The report, locked for a change.
     *
     * @throws ProblemException 404 as above; 412 when it was changed after the present transaction began to look
     */
    ReportEntity lock(UUID id) {
        try {
            return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Reports::notFound);
        } catch (OptimisticLockException | PessimisticLockException changedMeanwhile) {
            throw new ProblemException(ProblemCode.STALE_VERSION, Texts.of("report.changed-meanwhile"));
        }
    }

    /** Id of the published report of the same subject and period that is in force. */
    Optional<UUID> inForce(ReportEntity like) {
        return find(
                        IN_FORCE,
                        like.centre,
                        like.subjectKind,
                        like.year,
                        like.period,
                        like.periodFrom,
                        like.periodTo,
                        ReportState.PUBLISHED)
                .firstResultOptional()
                .map(report -> report.id);
    }

    /**
     * Supersedes what a report is to take the place of, before it is published itself.
     *
     * @throws ProblemException 409 when that one is no longer in force
     */
    void supersede(ReportEntity by) {
        if (by.supersedes != null
                && update(REPLACE, ReportState.SUPERSEDED, by.id, by.supersedes, ReportState.PUBLISHED) == 0) {
            throw another();
        }
    }

    /**
     * Writes a publication. The database decides whether another one is in force: a look beforehand would not hold against
     * who publishes at the same moment.
     *
     * @throws ProblemException 409 when there is
     */
    void putInForce() {
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            throw "uk_report_current".equals(violation.getConstraintName()) ? another() : violation;
        }
    }

    private static ProblemException another() {
        return new ProblemException(ProblemCode.CONFLICT, Texts.of("report.another-published"));
    }

    static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("report.no-such"));
    }
}
