package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** Somebody who signs in, to be known as a learner or as a sending unit: one of the two. */
@Schema(
        description = "Somebody who signs in, to be known as a learner or as a sending unit: one of the two.",
        examples = """
                {
                  "centre": "thoi-lai",
                  "subject": "5f0c1a52-7a44-4a0e-9d52-0a4c0a4f0b11",
                  "sendingUnit": "syn-chi-bo-01"
                }""")
public record NewAccount(
        @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @NotNull
        @Pattern(regexp = Account.SUBJECT)
        @Schema(description = "Who signs in: the token's `sub`", examples = "5f0c1a52-7a44-4a0e-9d52-0a4c0a4f0b11")
        String subject,

        @Schema(description = "Id of the learner", nullable = true, examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code of the sending unit", nullable = true, examples = "syn-chi-bo-01")
        String sendingUnit) {}
