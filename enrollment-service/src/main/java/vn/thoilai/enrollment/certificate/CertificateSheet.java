package vn.thoilai.enrollment.certificate;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Map;
import vn.thoilai.contract.enrollment.Certificate;
import vn.thoilai.contract.enrollment.CertificateKind;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.enrollment.printing.QrCode;
import vn.thoilai.kit.document.VietnameseDay;

/**
 * What stands on the paper of a certificate.
 *
 * @param code in groups, as people read it
 * @param qr picture of the address that verifies it
 */
public record CertificateSheet(
        Certificate certificate,
        String title,
        String birthDate,
        String period,
        String grade,
        String validUntil,
        String place,
        String issuedOn,
        String code,
        String qr) {

    private static final Map<Grade, String> GRADES = Map.of(
            Grade.EXCELLENT, "Xuất sắc",
            Grade.GOOD, "Giỏi",
            Grade.FAIR, "Khá",
            Grade.AVERAGE, "Trung bình",
            Grade.FAIL, "Không đạt");

    /**
     * The sheet of a certificate.
     *
     * @param row as {@link CertificateRows#SELECT} answers it
     * @param verifications address to which a code is added
     */
    static CertificateSheet of(Tuple row, String verifications) {
        Certificate certificate = CertificateRows.toCertificate(row);
        return new CertificateSheet(
                certificate,
                certificate.kind() == CertificateKind.DIPLOMA ? "BẰNG TỐT NGHIỆP" : "GIẤY CHỨNG NHẬN",
                VietnameseDay.inDigits(certificate.holderBirthDate()),
                VietnameseDay.period(
                        row.get("class_start_date", LocalDate.class), row.get("class_end_date", LocalDate.class)),
                certificate.grade() == null ? null : GRADES.get(certificate.grade()),
                VietnameseDay.inWords(certificate.validUntil()),
                row.get("place", String.class),
                VietnameseDay.inWords(certificate.issuedOn()),
                CertificateCode.inGroups(certificate.code()),
                QrCode.dataUri(verifications + certificate.code()));
    }
}
