package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the certificates of a class are issued. */
@Schema(description = "How the certificates of a class are issued.", examples = """
                {"issuedOn": "2017-03-15", "signer": "Trần Văn Nam"}""")
public record CertificateIssue(
        @Schema(
                description =
                        "Day of issue, which tells the year of the register; today unless told. Not before the last day of the class, or the first where the last is not known",
                nullable = true,
                examples = "2017-03-15")
        LocalDate issuedOn,

        @Size(max = 200)
        @Schema(description = "Name of who signs, as printed", nullable = true, examples = "Trần Văn Nam")
        String signer,

        @Valid
        @Schema(
                description =
                        "Who is issued one anew after a revocation; null for nobody: a revocation stands unless another decision is taken",
                nullable = true)
        CertificateAgain again) {}
