package vn.thoilai.enrollment.certificate;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.SENDING_UNIT;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Certificate;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.CertificateTransition;
import vn.thoilai.contract.enrollment.CertificatesApi;
import vn.thoilai.contract.enrollment.NewCertificate;
import vn.thoilai.contract.enrollment.PrintedDocument;
import vn.thoilai.kit.idempotency.Idempotent;

/** Persons: staff of the centre reads them, a sending unit whom it sent, a learner himself. The director signs, so he issues. */
class CertificatesResource implements CertificatesApi {

    @Inject
    Certificates certificates;

    @Inject
    AddingCertificate adding;

    @Inject
    MovingCertificate moving;

    @Inject
    PrintingCertificates printing;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Page<Certificate> listCertificates(
            String centre, Integer year, UUID classId, UUID learner, CertificateState state, String cursor, int limit) {
        return certificates.list(new Certificates.Filter(centre, year, classId, learner, state), cursor, limit);
    }

    @Override
    @RolesAllowed(DIRECTOR)
    @ResponseStatus(201)
    @Idempotent
    public Certificate addCertificate(String idempotencyKey, NewCertificate body) {
        return adding.add(body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR})
    public Certificate readCertificate(UUID certificate) {
        return certificates.read(certificate);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, LEARNER})
    public PrintedDocument printCertificate(UUID certificate) {
        return printing.one(certificate);
    }

    @Override
    @RolesAllowed(DIRECTOR)
    public Certificate moveCertificate(UUID certificate, String ifMatch, CertificateTransition body) {
        return moving.move(certificate, ifMatch, body);
    }
}
