package vn.thoilai.enrollment.learner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Learner;
import vn.thoilai.contract.enrollment.Sex;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Learners of the centres the present caller may know of. Personal data. */
@ApplicationScoped
public class Learners implements PanacheRepositoryBase<LearnerEntity, UUID> {

    private static final String SELECT = """
            SELECT l.id, l.code, l.full_name, l.birth_date, l.sex, l.personal_id, l.version,
                   c.code AS centre, u.code AS sending_unit
            FROM learner l JOIN centre c ON c.id = l.centre_id LEFT JOIN sending_unit u ON u.id = l.sending_unit_id""";

    Page<Learner> list(String centre, String code, String sendingUnit, String cursor, int limit) {
        return new Listing<>(SELECT, Learners::toLearner)
                .only("c.code = :centre", "centre", centre)
                .only("l.code = :code", "code", code)
                .only("u.code = :sending_unit", "sending_unit", sendingUnit)
                .by("c.code", Learner::centre)
                .by("l.code", Learner::code)
                .page(getEntityManager(), cursor, limit);
    }

    Optional<Learner> read(UUID id) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(SELECT + " WHERE l.id = :id", Tuple.class)
                        .setParameter("id", id))
                .map(Learners::toLearner);
    }

    /**
     * Goes on only if the centre has the learner that a body names.
     *
     * @param pointer where the body names it
     * @throws ProblemException 422 when it has none, or none the caller may know of
     */
    public void require(UUID centre, UUID learner, String pointer) {
        if (count("id = ?1 and centreId = ?2", learner, centre) == 0) {
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
                row.get("version", Integer.class));
    }
}
