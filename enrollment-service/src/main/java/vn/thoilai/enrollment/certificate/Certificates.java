package vn.thoilai.enrollment.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Certificate;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.learner.Learners;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.lifecycle.AllowedActions;
import vn.thoilai.kit.problem.Texts;

/** Certificates of persons the present caller may know of. Personal data. */
@ApplicationScoped
class Certificates implements PanacheRepositoryBase<CertificateEntity, UUID> {

    /** Behind all that have a number. */
    private static final String PLACE_IN_REGISTER = "coalesce(d.number, 2147483647)";

    private static final String HOLDER = """
            SELECT l.id, l.full_name, l.birth_date, c.code AS centre, c.name_vi AS centre_name,
                   (SELECT a.name_vi FROM area a WHERE a.code = c.area_code ORDER BY a.valid_from DESC LIMIT 1) AS place
            FROM learner l JOIN centre c ON c.id = l.centre_id
            WHERE l.id = :learner AND l.centre_id = :centre FOR NO KEY UPDATE OF l""";

    private static final String RECOGNISED = """
            SELECT EXISTS (SELECT FROM certificate d
                           WHERE d.learner_id = :learner AND d.programme_code = :programme AND d.state = 'ISSUED'
                             AND d.class_id IS NULL AND d.partner_id IS NULL
                             AND lower(btrim(d.ground)) = lower(btrim(:ground)))""";

    private static final String LOCK_LEARNER = """
            SELECT l.id FROM learner l
            WHERE l.id = (SELECT d.learner_id FROM certificate d WHERE d.id = :id) FOR NO KEY UPDATE""";

    @Inject
    AllowedActions allowed;

    @Inject
    Learners learners;

    /** Which certificates are wanted; null for any. */
    record Filter(String centre, Integer year, UUID classId, UUID learner, CertificateState state) {}

    Page<Certificate> list(Filter filter, String cursor, int limit) {
        return new Listing<>(CertificateRows.SELECT, CertificateRows::toCertificate)
                .only("c.code = :centre", "centre", filter.centre())
                .only("d.year = :year", "year", filter.year())
                .only("d.class_id = :class", "class", filter.classId())
                .only("d.learner_id = :learner", "learner", filter.learner())
                .only("d.state = :state", "state", filter.state())
                .by("c.code", Certificate::centre)
                .by("d.year", Integer::valueOf, Certificate::year)
                .by(PLACE_IN_REGISTER, Integer::valueOf, Certificates::placeInRegister)
                .by("d.id", UUID::fromString, Certificate::id)
                .page(getEntityManager(), cursor, limit);
    }

    private static Integer placeInRegister(Certificate certificate) {
        return certificate.number() == null ? Integer.MAX_VALUE : certificate.number();
    }

    /** The certificate as callers see it, with what the present one may do with it; 404 when there is none, or none the caller may know of. */
    Certificate read(UUID id) {
        Tuple row = row(id);
        return CertificateRows.toCertificate(row, allowed.among(actions(row)));
    }

    private static Stream<String> actions(Tuple row) {
        CertificateState state = Rows.constant(row, "state", CertificateState.class);
        boolean own = row.get("partner_id", UUID.class) == null;
        Stream<String> moves = AllowedActions.moves(
                "moveCertificate",
                CertificateLifeCycle.WAYS.from(state).stream()
                        .filter(to -> own || to != CertificateState.REISSUED)
                        .toList());
        return own && state == CertificateState.ISSUED ? Stream.concat(moves, Stream.of("printCertificate")) : moves;
    }

    /** The row of the certificate with all that is printed. */
    Tuple row(UUID id) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(CertificateRows.SELECT + " WHERE d.id = :id", Tuple.class)
                        .setParameter("id", id))
                .orElseThrow(Certificates::notFound);
    }

    /** The rows of the certificates of a class that are in force and its centre's own, in the order of the register. */
    List<Tuple> inForce(UUID classId, int atMost) {
        return Rows.of(getEntityManager()
                        .createNativeQuery(CertificateRows.SELECT + """
                             WHERE d.class_id = :class AND d.state = 'ISSUED' AND d.partner_id IS NULL
                            ORDER BY d.year, d.number""", Tuple.class)
                        .setParameter("class", classId)
                        .setMaxResults(atMost))
                .toList();
    }

    /** The certificate, locked for a change; 404 when there is none, or none the caller may know of. */
    CertificateEntity lock(UUID id) {
        return Rows.first(
                        getEntityManager()
                                .createNativeQuery(
                                        "SELECT d.* FROM certificate d WHERE d.id = :id FOR NO KEY UPDATE",
                                        CertificateEntity.class)
                                .setParameter("id", id),
                        CertificateEntity.class)
                .orElseThrow(Certificates::notFound);
    }

    /** As {@link #lock}, and the learner before it: who merges or erases comes from there. */
    CertificateEntity lockWithLearner(UUID id) {
        getEntityManager()
                .createNativeQuery(LOCK_LEARNER, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return lock(id);
    }

    /**
     * The learner of that centre as a holder, locked; empty when the centre has no such learner.
     *
     * @throws ProblemException 409 when the record was merged or is kept and not used, or the person was erased
     */
    Optional<Holder> holder(UUID centre, UUID learner) {
        Optional<Holder> holder = Rows.first(getEntityManager()
                        .createNativeQuery(HOLDER, Tuple.class)
                        .setParameter("learner", learner)
                        .setParameter("centre", centre))
                .map(row -> new Holder(
                        row.get("id", UUID.class),
                        row.get("full_name", String.class),
                        row.get("birth_date", LocalDate.class),
                        row.get("centre", String.class),
                        row.get("centre_name", String.class),
                        row.get("place", String.class)));
        holder.map(Holder::learner).ifPresent(learners::holdUsable);
        return holder;
    }

    /** The grade as corrections left it; where no class was attended, the one the certificate says. */
    Grade gradeNow(CertificateEntity certificate) {
        if (certificate.enrollmentId == null) {
            return certificate.grade;
        }
        String grade = (String) getEntityManager()
                .createNativeQuery("SELECT e.grade FROM enrollment e WHERE e.id = :id", String.class)
                .setParameter("id", certificate.enrollmentId)
                .getSingleResult();
        return grade == null ? null : Grade.valueOf(grade);
    }

    /** Whether a recognition of the same on the same ground is in force. */
    boolean isRecognised(UUID learner, String programme, String ground) {
        return (Boolean) getEntityManager()
                .createNativeQuery(RECOGNISED, Boolean.class)
                .setParameter("learner", learner)
                .setParameter("programme", programme)
                .setParameter("ground", ground)
                .getSingleResult();
    }

    /** A code that nobody guesses. */
    String newCode() {
        return (String) getEntityManager()
                .createNativeQuery("SELECT certificate_code()", String.class)
                .getSingleResult();
    }

    private static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-certificate"));
    }
}
