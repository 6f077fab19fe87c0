package vn.thoilai.enrollment.certificate;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.CertificateChange;
import vn.thoilai.contract.enrollment.CertificateChangesApi;

/** No persons: for the city and its systems too. */
class CertificateChangesResource implements CertificateChangesApi {

    @Inject
    CertificateChanges changes;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Page<CertificateChange> listCertificateChanges(
            String centre, Long after, Instant since, String cursor, int limit) {
        return changes.list(centre, after, since, cursor, limit);
    }
}
