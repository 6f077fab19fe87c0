package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Revokes a certificate, or issues another one in its place. */
@Schema(description = "Revokes a certificate, or issues another one in its place.", examples = """
                {
                  "to": "REVOKED",
                  "reason": "Cấp sai đối tượng",
                  "decisionNumber": "27-QĐ/TTCT"
                }""")
public record CertificateTransition(
        @NotNull @Schema(description = "State to move to", examples = "REVOKED")
        CertificateState to,

        @NotBlank @Size(max = 1000) @Schema(description = "Why", examples = "Cấp sai đối tượng")
        String reason,

        @Size(min = 1, max = 100)
        @Schema(description = "Number of the decision; needed to revoke", nullable = true, examples = "27-QĐ/TTCT")
        String decisionNumber,

        @Schema(
                description = "Day of issue of the one that takes its place; today unless told",
                nullable = true,
                examples = "2017-11-16")
        LocalDate issuedOn,

        @Size(max = 200)
        @Schema(description = "Who signs the one that takes its place", nullable = true, examples = "Trần Văn Nam")
        String signer) {}
