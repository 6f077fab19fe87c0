package vn.thoilai.contract.reporting;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.enrollment.AreaLevel;

/** Whose figures are summed up. */
@Schema(description = "Whose figures are summed up.")
public record RollUpScope(
        @Schema(description = "What it is", examples = "AREA")
        RollUpKind kind,

        @Schema(description = "Its code; `country` for every centre", examples = "927")
        String code,

        @Schema(description = "Its Vietnamese name", examples = "Huyện Thới Lai")
        String nameVi,

        @Schema(description = "Level of an area", nullable = true, examples = "DISTRICT")
        AreaLevel level,

        @Schema(description = "First day of an area", nullable = true, examples = "2008-12-23")
        LocalDate validFrom,

        @Schema(description = "Last day of an area; null while it exists", nullable = true, examples = "2025-06-30")
        LocalDate validTo) {}
