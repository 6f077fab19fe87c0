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

/** A learner to register. Names and numbers stay within this service. */
@Schema(description = "A learner to register. Names and numbers stay within this service.")
public record NewLearner(
        @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

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
        @Schema(description = "Code of the sending unit", nullable = true, examples = "syn-chi-bo-01")
        String sendingUnit,

        @Pattern(regexp = "[0-9]{9}([0-9]{3})?")
        @Schema(
                description = "Personal ID number of 9 or 12 digits; sensitive, needed to count heads across centres",
                nullable = true,
                examples = "000000000000")
        String personalId,

        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code of the block of origin", nullable = true, examples = "COMMUNE")
        String block,

        @OneLine
        @Size(max = 300)
        @Schema(description = "Position held; personal data", nullable = true, examples = "Phó Bí thư chi bộ")
        String position,

        @Schema(description = "Whether a member of the Party; sensitive", nullable = true, examples = "true")
        Boolean partyMember,

        @PastOrPresent
        @Schema(
                description = "Day of admission to the Party; only of a member, sensitive",
                nullable = true,
                examples = "2015-05-19")
        LocalDate partyAdmittedOn,

        @Schema(
                description =
                        "Say true once it was checked that this is another person than the one of the same name, birth date and sending unit",
                nullable = true,
                examples = "false")
        Boolean anotherPerson) {}
