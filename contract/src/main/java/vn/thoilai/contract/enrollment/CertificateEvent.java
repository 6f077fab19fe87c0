package vn.thoilai.contract.enrollment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.certificate.v1`: the public state of one certificate, without the person. */
@Schema(
        description =
                "Data of `vn.thoilai.enrollment.certificate.v1`: the public state of one certificate, without the person.")
public record CertificateEvent(
        @Schema(description = "Id of the certificate, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the certificate", examples = "1")
        int version,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(
                description = "Id of the class; null when it was earned in none",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(
                description =
                        "Pseudonym of the learner within the centre: equal for one learner, meaningless elsewhere",
                examples = "1f0e7a52-8c1d-4b8e-9c38-2f7f7a4d3b10")
        String person,

        @Schema(description = "Code of the programme", examples = "PARTY_AWARENESS")
        String programme,

        @Schema(description = "What it is called", examples = "CERTIFICATE")
        CertificateKind kind,

        @Schema(
                description = "Code of the partner school that issued it; null when the centre did",
                nullable = true,
                examples = "political-school")
        String partner,

        @Schema(description = "Year of the register it stands in", examples = "2017")
        int year,

        @Schema(description = "Register number (số vào sổ)", examples = "0123/2017/GCN")
        String registerNumber,

        @Schema(description = "Day of issue", examples = "2017-03-15")
        LocalDate issuedOn,

        @Schema(description = "Last day it is valid", nullable = true, examples = "2022-03-15")
        LocalDate validUntil,

        @Schema(description = "Where it stands", examples = "ISSUED")
        CertificateState state,

        @Schema(
                description = "Id of the certificate in whose place it was issued",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID replaces,

        @Schema(
                description =
                        "SHA-256 of the code in lower-case hexadecimal: who holds the code finds its certificate, who does not cannot compute it",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String codeHash) {}
