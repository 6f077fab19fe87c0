package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.OneLine;

/** A person who becomes a learner of the class's centre by being nominated, unless he is one. */
@Schema(description = "A person who becomes a learner of the class's centre by being nominated, unless he is one.")
public record NominatedPerson(
        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code, unique within the centre", examples = "HV-0001")
        String code,

        @NotBlank
        @OneLine
        @Size(max = 300)
        @Schema(description = "Full name; personal data", examples = "Nguyễn Văn Mẫu")
        String fullName,

        @PastOrPresent @Schema(description = "Birth date; personal data", nullable = true, examples = "1990-05-17")
        LocalDate birthDate,

        @Schema(description = "Sex", nullable = true, examples = "FEMALE")
        Sex sex,

        @Pattern(regexp = Codes.PATTERN)
        @Schema(
                description = "Code of the sending unit; left out by a sending unit, it is that unit",
                nullable = true,
                examples = "syn-chi-bo-01")
        String sendingUnit,

        @Pattern(regexp = "[0-9]{9}([0-9]{3})?")
        @Schema(
                description = "Personal ID number of 9 or 12 digits; sensitive, needed to count heads across centres",
                nullable = true,
                examples = "000000000000")
        String personalId) {}
