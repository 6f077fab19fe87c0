package vn.thoilai.enrollment.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.CertificateAgain;
import vn.thoilai.contract.enrollment.CertificateIssue;
import vn.thoilai.contract.enrollment.EndsWith;
import vn.thoilai.contract.enrollment.IssuedCertificates;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.certificate.ClassCertificates.Basis;
import vn.thoilai.enrollment.certificate.ClassCertificates.Drawn;
import vn.thoilai.enrollment.certificate.ClassCertificates.Terms;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.kit.problem.Texts;

/** Issues the certificates of a class. Two who do so at once do it one after the other, by the lock of the class. */
@ApplicationScoped
class IssuingCertificates {

    private static final String JUST_ISSUED = """
            SELECT d.id FROM certificate d
            WHERE d.class_id = :class AND d.year = :year AND d.number BETWEEN :first AND :last""";

    @Inject
    Classes classes;

    @Inject
    ClassCertificates certificates;

    @Inject
    RegisterNumbers numbers;

    @Inject
    Changes changes;

    @Transactional
    IssuedCertificates issue(UUID classId, CertificateIssue body) {
        ClassEntity trainingClass = classes.lock(classId);
        Basis basis = certificates.basis(classId);
        requireIssuable(basis);
        trainingClass.requireTaught();
        LocalDate day = IssueDay.notBefore(basis.lastDay(), body.issuedOn());
        requireIssuableAgain(classId, body.again());
        Terms terms = new Terms(
                trainingClass.centreId(),
                day,
                body.signer(),
                numbers.format(basis.centre(), basis.programme()),
                body.again());
        Drawn drawn = certificates.issue(classId, terms);
        if (drawn.issued() > 0) {
            changes.announce(
                    "certificate",
                    JUST_ISSUED,
                    Map.of("class", classId, "year", day.getYear(), "first", drawn.first(), "last", drawn.last()));
        }
        return new IssuedCertificates(
                basis.centre(),
                drawn.issued(),
                day.getYear(),
                drawn.first(),
                drawn.last(),
                certificates.without(classId, day.getYear(), drawn));
    }

    /** What nobody has use for would look as if it had been issued. */
    private void requireIssuableAgain(UUID classId, CertificateAgain again) {
        if (again != null) {
            List<UUID> named = again.enrollments();
            requireNone("not-revoked", named, certificates.notRevoked(classId, named));
            requireNone("learner-not-usable", named, certificates.notUsable(classId, named));
        }
    }

    private static void requireNone(String fault, List<UUID> named, Set<UUID> wrong) {
        List<FieldProblem> errors = IntStream.range(0, named.size())
                .filter(index -> wrong.contains(named.get(index)))
                .mapToObj(index -> new FieldProblem("/again/enrollments/" + index, fault, Texts.of("rule." + fault)))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail." + fault), errors, List.of());
        }
    }

    private static void requireIssuable(Basis basis) {
        if (basis.delivery() == Delivery.HOSTED) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.certificates-of-partner"));
        }
        if (!isCertificate(basis.endsWith())) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-certificates", basis.programme()));
        }
        if (!basis.approved()) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.results-not-approved"));
        }
    }

    /** Whether a programme that ends so ends with a certificate at all. */
    static boolean isCertificate(EndsWith endsWith) {
        return endsWith == EndsWith.CERTIFICATE || endsWith == EndsWith.DIPLOMA;
    }
}
