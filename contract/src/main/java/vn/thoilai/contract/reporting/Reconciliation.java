package vn.thoilai.contract.reporting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every published figure of a centre's year against the computed one. */
@Schema(description = "Every published figure of a centre's year against the computed one.")
public record Reconciliation(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Year", examples = "2017") int year,

        @Schema(description = "Figures that agree", examples = "15")
        int equal,

        @Schema(description = "Figures that differ", examples = "0")
        int different,

        @Schema(description = "Figures that cannot be compared", examples = "0")
        int notComputable,

        @Schema(description = "One line for each published figure")
        List<ReconciliationLine> lines,

        @Schema(description = "What the computed figures rest on")
        List<SourceStatus> sources) {}
