package vn.thoilai.enrollment.certificate;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Certificate;
import vn.thoilai.contract.enrollment.CertificateKind;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.enrollment.store.Rows;

/** From rows to certificates as callers see them. */
final class CertificateRows {

    static final String SELECT = """
            SELECT d.*, c.code AS centre, q.code AS partner, n.id AS replaced_by
            FROM certificate d
            JOIN centre c ON c.id = d.centre_id
            LEFT JOIN partner q ON q.id = d.partner_id
            LEFT JOIN certificate n ON n.replaces_id = d.id""";

    private CertificateRows() {}

    static Certificate toCertificate(Tuple row) {
        return toCertificate(row, null);
    }

    /**
     * The certificate of a row.
     *
     * @param actions what the caller may do with it; null where that is not told
     */
    static Certificate toCertificate(Tuple row, List<String> actions) {
        return new Certificate(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                Rows.constant(row, "kind", CertificateKind.class),
                row.get("programme_code", String.class),
                row.get("programme_name", String.class),
                row.get("class_id", UUID.class),
                row.get("class_name", String.class),
                row.get("enrollment_id", UUID.class),
                row.get("learner_id", UUID.class),
                row.get("holder_name", String.class),
                row.get("holder_birth_date", LocalDate.class),
                Rows.constant(row, "grade", Grade.class),
                row.get("issuer", String.class),
                row.get("partner", String.class),
                row.get("year", Integer.class),
                row.get("number", Integer.class),
                row.get("register_number", String.class),
                row.get("issued_on", LocalDate.class),
                row.get("valid_until", LocalDate.class),
                row.get("signer", String.class),
                row.get("ground", String.class),
                Rows.constant(row, "state", CertificateState.class),
                row.get("reason", String.class),
                row.get("decision_number", String.class),
                row.get("replaces_id", UUID.class),
                row.get("replaced_by", UUID.class),
                row.get("code", String.class),
                actions,
                row.get("version", Integer.class));
    }
}
