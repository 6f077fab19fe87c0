package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.OneLine;

/** What is known of somebody who may be a learner already. */
@Schema(description = "What is known of somebody who may be a learner already.")
public record PersonToMatch(
        @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @NotBlank
        @OneLine
        @Size(max = 300)
        @Schema(description = "Full name; personal data", examples = "Nguyễn Văn Mẫu")
        String fullName,

        @Schema(description = "Birth date; personal data", nullable = true, examples = "1990-05-17")
        LocalDate birthDate,

        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code of the sending unit", nullable = true, examples = "syn-chi-bo-01")
        String sendingUnit,

        @Pattern(regexp = "[0-9]{9}([0-9]{3})?")
        @Schema(
                description = "Personal ID number of 9 or 12 digits; sensitive",
                nullable = true,
                examples = "000000000000")
        String personalId) {}
