package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** An area that a centre serves. */
@Schema(description = "An area that a centre serves.")
public record NewServiceArea(
        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code that the area has on the first day", examples = "927")
        String area,

        @NotNull @Schema(description = "First day", examples = "2008-12-23")
        LocalDate validFrom,

        @Schema(description = "Last day; null while it goes on", nullable = true, examples = "2025-06-30")
        LocalDate validTo) {}
