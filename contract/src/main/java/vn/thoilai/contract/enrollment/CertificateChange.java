package vn.thoilai.contract.enrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate that was issued, revoked or issued again, without its holder. */
@Schema(description = "A certificate that was issued, revoked or issued again, without its holder.")
public record CertificateChange(
        @Schema(
                description = "Position of the change in the feed, which grows; pass the last one as `after`",
                examples = "1394")
        long position,

        @Schema(description = "When it changed", examples = "2017-11-16T01:30:00Z")
        Instant at,

        @Schema(description = "Id of the certificate, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the certificate", examples = "1")
        int version,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

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
