package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Personal;
import vn.thoilai.contract.Versioned;

/** A certificate or diploma, as it was issued: what it says does not change with the learner, class or programme. */
@Schema(
        description =
                "A certificate or diploma, as it was issued: what it says does not change with the learner, class or programme.")
public record Certificate(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "What it is called", examples = "CERTIFICATE")
        CertificateKind kind,

        @Schema(description = "Code of the programme", examples = "PARTY_AWARENESS")
        String programme,

        @Schema(description = "Name of the programme as printed", examples = "Bồi dưỡng nhận thức về Đảng")
        String programmeName,

        @Schema(
                description =
                        "Id of the class it was earned in; null for one that recognises what was learnt elsewhere",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(
                description = "Name of the class as printed",
                nullable = true,
                examples = "Bồi dưỡng nhận thức về Đảng khóa 1 năm 2017")
        String className,

        @Schema(
                description = "Id of the enrollment it was issued for",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(
                description = "Name of the learner as printed; null once the person was erased",
                nullable = true,
                examples = "Nguyễn Thị Mai")
        String holderName,

        @Schema(description = "Birth date as printed", nullable = true, examples = "1990-05-17")
        LocalDate holderBirthDate,

        @Schema(description = "Grade as printed", nullable = true, examples = "GOOD")
        Grade grade,

        @Schema(description = "Name of the issuer as printed", examples = "Trung tâm Chính trị Thới Lai")
        String issuer,

        @Schema(
                description = "Code of the partner school that issued it; null when the centre did",
                nullable = true,
                examples = "political-school")
        String partner,

        @Schema(description = "Year of the register it stands in", examples = "2017")
        int year,

        @Schema(
                description = "Its place in the register of issuer and year; null for one that a partner issued",
                nullable = true,
                examples = "123")
        Integer number,

        @Schema(description = "Register number (số vào sổ) as printed", examples = "0123/2017/GCN")
        String registerNumber,

        @Schema(description = "Day of issue", examples = "2017-03-15")
        LocalDate issuedOn,

        @Schema(
                description = "Last day it is valid; null when that is not limited",
                nullable = true,
                examples = "2022-03-15")
        LocalDate validUntil,

        @Schema(description = "Name of who signed it", nullable = true, examples = "Trần Văn Nam")
        String signer,

        @Schema(description = "Why it was issued without a class", nullable = true, examples = "Công văn số 15-CV/TCT")
        String ground,

        @Schema(description = "Where it stands", examples = "ISSUED")
        CertificateState state,

        @Schema(description = "Why it was revoked or issued again", nullable = true)
        String reason,

        @Schema(description = "Number of the decision to revoke it", nullable = true, examples = "27-QĐ/TTCT")
        String decisionNumber,

        @Schema(
                description = "Id of the certificate in whose place it was issued",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID replaces,

        @Schema(
                description = "Id of the certificate that was issued in its place",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID replacedBy,

        @Schema(description = "Code by which anybody verifies it", examples = "8ZK3M0Q7W4T1XH5YB2N9CVRD6J")
        String code,

        @Schema(
                description =
                        "What the caller may do with it now: ids of operations, with the state where one leads to it. Null in lists",
                nullable = true,
                examples = "moveCertificate:REVOKED")
        List<String> allowedActions,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned, Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return Set.of(learner);
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
