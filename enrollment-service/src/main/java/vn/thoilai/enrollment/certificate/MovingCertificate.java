package vn.thoilai.enrollment.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Certificate;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.CertificateTransition;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Revokes a certificate, or issues another one in its place. */
@ApplicationScoped
class MovingCertificate {

    @Inject
    Certificates certificates;

    @Inject
    RegisterNumbers numbers;

    @Inject
    Changes changes;

    @Transactional
    Certificate move(UUID id, String ifMatch, CertificateTransition body) {
        CertificateEntity certificate =
                body.to() == CertificateState.REISSUED ? certificates.lockWithLearner(id) : certificates.lock(id);
        Preconditions.require(ifMatch, certificate.version);
        requireUsed(body);
        List<UUID> changed = new ArrayList<>(List.of(id));
        certificate.move(body.to(), body.reason(), body.decisionNumber());
        // Of an enrollment one is in force at a time: the former is written before the one in its place.
        certificates.flush();
        if (body.to() == CertificateState.REISSUED) {
            changed.add(reissue(certificate, body));
        }
        changes.announce("certificate", changed.toArray(UUID[]::new));
        return certificates.read(id);
    }

    private UUID reissue(CertificateEntity former, CertificateTransition body) {
        if (former.partnerId != null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.certificates-of-partner"));
        }
        Holder holder = certificates
                .holder(former.centreId, former.learnerId)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-learner")));
        CertificateEntity successor = CertificateEntity.issue(
                former.centreId, IssueDay.notBefore(former.issuedOn, body.issuedOn()), body.signer());
        successor.replace(former, holder, certificates.gradeNow(former));
        String format = numbers.format(holder.centre(), former.programmeCode);
        successor.inRegister(numbers.draw(former.centreId, successor.year, format));
        successor.code = certificates.newCode();
        certificates.persistAndFlush(successor);
        return successor.id;
    }

    /** What nobody keeps would look as if it had been kept. */
    private static void requireUsed(CertificateTransition body) {
        boolean revoked = body.to() == CertificateState.REVOKED;
        if (revoked && body.decisionNumber() == null) {
            throw ProblemException.invalid("/decisionNumber", "required", Texts.of("rule.NotNull"));
        }
        if (revoked && body.issuedOn() != null) {
            throw ProblemException.invalid("/issuedOn", "not-used", Texts.of("rule.not-used", body.to()));
        }
        if (revoked && body.signer() != null) {
            throw ProblemException.invalid("/signer", "not-used", Texts.of("rule.not-used", body.to()));
        }
    }
}
