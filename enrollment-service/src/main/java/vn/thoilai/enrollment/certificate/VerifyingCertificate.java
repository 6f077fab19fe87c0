package vn.thoilai.enrollment.certificate;

import static vn.thoilai.enrollment.EnrollmentConfig.ShownField.CLASS;
import static vn.thoilai.enrollment.EnrollmentConfig.ShownField.HOLDER;
import static vn.thoilai.enrollment.EnrollmentConfig.ShownField.ISSUED_ON;
import static vn.thoilai.enrollment.EnrollmentConfig.ShownField.ISSUER;
import static vn.thoilai.enrollment.EnrollmentConfig.ShownField.PROGRAMME;
import static vn.thoilai.enrollment.EnrollmentConfig.ShownField.REGISTER_NUMBER;
import static vn.thoilai.enrollment.EnrollmentConfig.ShownField.VALID_UNTIL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.enrollment.CertificateKind;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.CertificateStatus;
import vn.thoilai.contract.enrollment.CertificateVerification;
import vn.thoilai.enrollment.EnrollmentConfig;
import vn.thoilai.enrollment.EnrollmentConfig.ShownField;
import vn.thoilai.enrollment.store.Rows;

/** Tells whoever holds a code what was agreed to be shown. */
@ApplicationScoped
class VerifyingCertificate {

    private static final String FIND = "SELECT * FROM certificate_verification(:code, :full_name)";

    @Inject
    EntityManager database;

    @Inject
    EnrollmentConfig config;

    /** What may be known of the certificate with that code; empty when there is none. */
    Optional<CertificateVerification> verify(String typed) {
        return CertificateCode.of(typed)
                .flatMap(code -> Rows.first(database.createNativeQuery(FIND, Tuple.class)
                                .setParameter("code", code)
                                .setParameter("full_name", config.certificates().holderInFull()))
                        .map(this::toVerification));
    }

    private CertificateVerification toVerification(Tuple row) {
        return new CertificateVerification(
                status(row),
                Rows.constant(row, "kind", CertificateKind.class),
                shown(PROGRAMME, row.get("programme_name", String.class)),
                shown(CLASS, row.get("class_name", String.class)),
                shown(ISSUER, row.get("issuer", String.class)),
                shown(REGISTER_NUMBER, row.get("register_number", String.class)),
                shown(ISSUED_ON, row.get("issued_on", LocalDate.class)),
                shown(VALID_UNTIL, row.get("valid_until", LocalDate.class)),
                shown(HOLDER, row.get("holder", String.class)),
                row.get("learner_id", UUID.class),
                row.get("centre", String.class));
    }

    private static CertificateStatus status(Tuple row) {
        CertificateState state = Rows.constant(row, "state", CertificateState.class);
        LocalDate validUntil = row.get("valid_until", LocalDate.class);
        if (state != CertificateState.ISSUED) {
            return CertificateStatus.valueOf(state.name());
        }
        return validUntil != null && validUntil.isBefore(IssueDay.today())
                ? CertificateStatus.EXPIRED
                : CertificateStatus.VALID;
    }

    private <T> T shown(ShownField field, T value) {
        return config.certificates().shown().contains(field) ? value : null;
    }
}
