package vn.thoilai.enrollment.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Certificate;
import vn.thoilai.contract.enrollment.NewCertificate;
import vn.thoilai.contract.enrollment.Programme;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.centre.Centres;
import vn.thoilai.enrollment.certificate.ClassCertificates.HostedClass;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.partner.Partners;
import vn.thoilai.enrollment.programme.Programmes;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.problem.Texts;

/** Recognises what was learnt elsewhere, or records what a partner school issued. */
@ApplicationScoped
class AddingCertificate {

    @Inject
    Certificates certificates;

    @Inject
    RegisterNumbers numbers;

    @Inject
    Centres centres;

    @Inject
    ClassCertificates ofClasses;

    @Inject
    Partners partners;

    @Inject
    Programmes programmes;

    @Inject
    Changes changes;

    @Transactional
    Certificate add(NewCertificate body) {
        requireOneKind(body);
        UUID centre = centres.require(body.centre(), "/centre");
        Holder holder = certificates
                .holder(centre, body.learner())
                .orElseThrow(() -> ProblemException.unknownReference("/learner", Texts.of("detail.learner-elsewhere")));
        CertificateEntity certificate = CertificateEntity.issue(centre, IssueDay.of(body.issuedOn()), body.signer());
        certificate.name(programme(body));
        certificate.name(holder);
        certificate.ground = body.ground();
        if (body.partner() == null) {
            requireNew(body);
            certificate.issuer = holder.centreName();
            String format = numbers.format(body.centre(), body.programme());
            certificate.inRegister(numbers.draw(centre, certificate.year, format));
        } else {
            record(certificate, body);
        }
        certificate.code = certificates.newCode();
        certificates.persist(certificate);
        NaturalKeys.flush(certificates.getEntityManager());
        changes.announce("certificate", certificate.id);
        return certificates.read(certificate.id);
    }

    private static void requireOneKind(NewCertificate body) {
        if ((body.partner() == null) != (body.registerNumber() == null)) {
            throw ProblemException.invalid("/registerNumber", "with-partner", Texts.of("rule.with-partner"));
        }
        if (body.partner() == null && body.classId() != null) {
            throw ProblemException.invalid("/classId", "with-partner", Texts.of("rule.with-partner"));
        }
        if (body.partner() == null && (body.ground() == null || body.ground().isBlank())) {
            throw ProblemException.invalid("/ground", "required", Texts.of("rule.NotNull"));
        }
    }

    /** The learner's record is locked: of two who recognise the same at once one finds the other's. */
    private void requireNew(NewCertificate body) {
        if (certificates.isRecognised(body.learner(), body.programme(), body.ground())) {
            String detail = Texts.of("detail.recognised-already");
            throw new ProblemException(
                    ProblemCode.DUPLICATE,
                    detail,
                    List.of(new FieldProblem("/ground", "duplicate", detail)),
                    List.of());
        }
    }

    private Programme programme(NewCertificate body) {
        Programme programme = programmes
                .find(body.programme())
                .orElseThrow(() -> ProblemException.unknownReference(
                        "/programme", Texts.of("detail.unknown-programme", body.programme())));
        if (!IssuingCertificates.isCertificate(programme.endsWith())) {
            throw ProblemException.invalid(
                    "/programme", "no-certificates", Texts.of("detail.no-certificates", programme.code()));
        }
        return programme;
    }

    private void record(CertificateEntity certificate, NewCertificate body) {
        certificate.partnerId = partners.require(body.partner(), "/partner");
        certificate.issuer = partners.nameOf(certificate.partnerId);
        certificate.registerNumber = body.registerNumber();
        if (body.classId() == null) {
            return;
        }
        HostedClass hosted = ofClasses
                .hosted(body.classId(), body.centre(), body.programme(), body.partner())
                .orElseThrow(
                        () -> ProblemException.unknownReference("/classId", Texts.of("detail.no-such-hosted-class")));
        certificate.classId = hosted.id();
        certificate.className = hosted.name();
        certificate.classStartDate = hosted.startDate();
        certificate.classEndDate = hosted.endDate();
        IssueDay.notBefore(hosted.endDate() == null ? hosted.startDate() : hosted.endDate(), certificate.issuedOn);
    }
}
