package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is issued a certificate anew though the one he held was revoked, and by which decision. */
@Schema(description = "Who is issued a certificate anew though the one he held was revoked, and by which decision.")
public record CertificateAgain(
        @NotEmpty
        @Size(max = 2000)
        @Schema(
                description = "Ids of the enrollments whose certificates were revoked",
                examples = "[\"01890a5d-ac96-774b-bcce-b302099a8057\"]")
        List<@NotNull UUID> enrollments,

        @NotBlank
        @Size(max = 100)
        @Schema(
                description = "Number of the decision; it stands with the certificates that are issued by it",
                examples = "31-QĐ/TTCT")
        String decisionNumber) {}
