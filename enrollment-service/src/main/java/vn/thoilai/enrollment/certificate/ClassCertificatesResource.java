package vn.thoilai.enrollment.certificate;

import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.enrollment.CertificateIssue;
import vn.thoilai.contract.enrollment.ClassCertificatesApi;
import vn.thoilai.contract.enrollment.IssuedCertificates;
import vn.thoilai.contract.enrollment.PrintedDocument;
import vn.thoilai.kit.idempotency.Idempotent;

class ClassCertificatesResource implements ClassCertificatesApi {

    @Inject
    IssuingCertificates issuing;

    @Inject
    PrintingCertificates printing;

    @Override
    @RolesAllowed(DIRECTOR)
    @Idempotent
    public IssuedCertificates issueCertificates(UUID classId, String idempotencyKey, CertificateIssue body) {
        return issuing.issue(classId, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public PrintedDocument printClassCertificates(UUID classId) {
        return printing.ofClass(classId);
    }
}
