package vn.thoilai.enrollment.learner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Learner;
import vn.thoilai.contract.enrollment.Sex;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Learners of the centres the present caller may know of. Personal data. */
@ApplicationScoped
public class Learners implements PanacheRepositoryBase<LearnerEntity, UUID> {

    /** Sensitive particulars are for the centre's officers and director, the learner himself and his own unit. */
    private static final String FROM = """
            SELECT l.id, l.code, l.full_name, l.birth_date, l.sex, l.block_code, l.position, l.version,
                   CASE WHEN s.told THEN l.personal_id END AS personal_id,
                   CASE WHEN s.told THEN l.party_member END AS party_member,
                   CASE WHEN s.told THEN l.party_admitted_on END AS party_admitted_on,
                   l.restricted_at IS NOT NULL AS restricted, l.merged_into, l.erased_at IS NOT NULL AS erased,
                   c.code AS centre, u.code AS sending_unit
            FROM %s l JOIN centre c ON c.id = l.centre_id LEFT JOIN sending_unit u ON u.id = l.sending_unit_id
            CROSS JOIN LATERAL (
                SELECT caller_has('training-officer', 'director')
                       OR l.id = ANY (CAST((SELECT caller_learners()) AS uuid[])) AS told) s""";

    private static final String SELECT = FROM.formatted("learner");
    private static final String EACH = FROM.formatted("(SELECT * FROM learner WHERE merged_into IS NULL)");

    private static final String HOLD = """
            SELECT l.centre_id, c.code AS centre, l.merged_into IS NULL AND l.erased_at IS NULL AS own
            FROM learner l JOIN centre c ON c.id = l.centre_id WHERE l.id = :id FOR KEY SHARE OF l""";

    private static final String TAKEN = """
            SELECT '/code' AS field, l.id FROM learner l WHERE l.centre_id = :centre AND l.code = CAST(:code AS text)
            UNION ALL
            SELECT '/personalId', b.id FROM bearers_of(:centre, CAST(:number AS text)) AS b (id)
            WHERE b.id IS DISTINCT FROM CAST(:self AS uuid)
            LIMIT 1""";

    private static final String LOCK_WITH_CLASSES = "SELECT 1 FROM lock_learners(CAST(:ids AS uuid[]))";

    Page<Learner> list(LearnerFilter filter, String cursor, int limit) {
        return new Listing<>(EACH, Learners::toLearner)
                .only("c.code = :centre", "centre", filter.centre())
                .only("l.code = :code", "code", filter.code())
                .only("u.code = :sending_unit", "sending_unit", filter.sendingUnit())
                .only("l.id IN (SELECT learners_named(:q))", "q", filter.q())
                .by("c.code", Learner::centre)
                .by("l.code", Learner::code)
                .page(getEntityManager(), cursor, limit);
    }

    /**
     * The learner as the caller may see him.
     *
     * @throws ProblemException 404 when there is none, or none the caller may know of
     */
    public Learner read(UUID id) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(SELECT + " WHERE l.id = :id", Tuple.class)
                        .setParameter("id", id))
                .map(Learners::toLearner)
                .orElseThrow(Learners::notFound);
    }

    /** The learner, locked for a change; 404 as for reading. */
    LearnerEntity lock(UUID id) {
        return lockIfThere(id).orElseThrow(Learners::notFound);
    }

    /** The learner, locked for a change, if there is one the caller may know of. */
    Optional<LearnerEntity> lockIfThere(UUID id) {
        return lock(id, "FOR NO KEY UPDATE");
    }

    /**
     * Learners, locked also against whoever would hang something on them, and before them the classes they are on the
     * roster of: whoever changes a roster comes from the class. Those there are not are left out.
     */
    List<LearnerEntity> lockWithClasses(UUID... ids) {
        getEntityManager()
                .createNativeQuery(LOCK_WITH_CLASSES, Object.class)
                .setParameter("ids", ids)
                .getSingleResult();
        return Arrays.stream(ids).flatMap(id -> lock(id, "FOR UPDATE").stream()).toList();
    }

    /**
     * Goes on only if no learner of the centre has that code, and no other one that personal ID: also not by a record that
     * was merged into his. The constraints decide between two who write at once; this tells whose it is.
     *
     * @param code null where it stays
     * @param self id of the learner himself; null for a new one
     */
    void requireFree(UUID centre, String code, String personalId, UUID self) {
        Rows.first(getEntityManager()
                        .createNativeQuery(TAKEN, Tuple.class)
                        .setParameter("centre", centre)
                        .setParameter("code", code)
                        .setParameter("number", personalId)
                        .setParameter("self", self))
                .ifPresent(row -> {
                    throw NaturalKeys.taken(row.get("field", String.class), row.get("id", UUID.class));
                });
    }

    private Optional<LearnerEntity> lock(UUID id, String strength) {
        return Rows.first(
                getEntityManager()
                        .createNativeQuery(
                                "SELECT l.* FROM learner l WHERE l.id = :id " + strength, LearnerEntity.class)
                        .setParameter("id", id),
                LearnerEntity.class);
    }

    /**
     * The learner, held so that he is neither merged nor erased before the transaction ends.
     *
     * @throws ProblemException 404 when there is none, or none the caller may know of; 409 when he was merged or erased
     */
    public LearnerHandle hold(UUID id) {
        Tuple row = Rows.first(
                        getEntityManager().createNativeQuery(HOLD, Tuple.class).setParameter("id", id))
                .orElseThrow(Learners::notFound);
        if (!row.get("own", Boolean.class)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.learner-gone"));
        }
        return new LearnerHandle(id, row.get("centre_id", UUID.class), row.get("centre", String.class));
    }

    /**
     * Goes on only if the record stands for a person of its own, who did not ask that it be kept and not used; it stays so
     * until the transaction ends.
     *
     * @throws ProblemException 404 when there is none, or none the caller may know of; 409 when it is not to be used
     */
    public void holdUsable(UUID id) {
        lock(id).requireUsable();
    }

    /**
     * Goes on only if the centre has the learner that a body names.
     *
     * @param pointer where the body names it
     * @throws ProblemException 422 when it has none, or none the caller may know of
     */
    public void require(UUID centre, UUID learner, String pointer) {
        if (count("id = ?1 and centreId = ?2 and mergedInto is null and erasedAt is null", learner, centre) == 0) {
            throw ProblemException.unknownReference(pointer, Texts.of("detail.learner-elsewhere"));
        }
    }

    private static Learner toLearner(Tuple row) {
        return new Learner(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("code", String.class),
                row.get("full_name", String.class),
                row.get("birth_date", LocalDate.class),
                Rows.constant(row, "sex", Sex.class),
                row.get("sending_unit", String.class),
                row.get("personal_id", String.class),
                row.get("block_code", String.class),
                row.get("position", String.class),
                row.get("party_member", Boolean.class),
                row.get("party_admitted_on", LocalDate.class),
                row.get("restricted", Boolean.class),
                row.get("merged_into", UUID.class),
                row.get("erased", Boolean.class),
                row.get("version", Integer.class));
    }

    static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-learner"));
    }
}
