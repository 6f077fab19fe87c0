package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** A certificate without a class of the centre: one that recognises what was learnt elsewhere, or one that a partner school issued and the centre only records. */
@Schema(
        description =
                "A certificate without a class of the centre: one that recognises what was learnt elsewhere, or one that a partner school issued and the centre only records.",
        examples = """
                {
                  "centre": "thoi-lai",
                  "learner": "01890a5d-ac96-774b-bcce-b302099a8058",
                  "programme": "PARTY_AWARENESS",
                  "issuedOn": "2017-03-15",
                  "ground": "Công văn số 15-CV/TCT",
                  "signer": "Trần Văn Nam"
                }""")
public record NewCertificate(
        @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @NotNull @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code of the programme", examples = "PARTY_AWARENESS")
        String programme,

        @Schema(description = "Day of issue; today unless told", nullable = true, examples = "2017-03-15")
        LocalDate issuedOn,

        @Size(max = 1000)
        @Schema(
                description = "What the recognition rests on; needed unless a partner issued it",
                nullable = true,
                examples = "Công văn số 15-CV/TCT")
        String ground,

        @Size(max = 200)
        @Schema(description = "Name of who signs, as printed", nullable = true, examples = "Trần Văn Nam")
        String signer,

        @Pattern(regexp = Codes.PATTERN)
        @Schema(
                description = "Code of the partner school that issued it",
                nullable = true,
                examples = "political-school")
        String partner,

        @Size(min = 1, max = 100)
        @Schema(
                description =
                        "Number in the register of the partner; needed for what a partner issued, drawn from the own register otherwise",
                nullable = true,
                examples = "512/TCT-2017")
        String registerNumber,

        @Schema(
                description = "Hosted class of the partner in which it was earned",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId) {}
