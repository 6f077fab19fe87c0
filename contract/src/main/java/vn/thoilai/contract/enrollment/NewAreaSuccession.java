package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** Which area followed which. */
@Schema(description = "Which area followed which.")
public record NewAreaSuccession(
        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code that the one had on the day before", examples = "31258")
        String predecessor,

        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code that the other has from that day on", examples = "31258")
        String successor,

        @NotNull @Schema(description = "First day of the successor", examples = "2025-07-01")
        LocalDate since) {}
