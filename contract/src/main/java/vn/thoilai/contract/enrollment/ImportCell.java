package vn.thoilai.contract.enrollment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cell that an import changes, as files write it. */
@Schema(description = "A cell that an import changes, as files write it.")
public record ImportCell(
        @Schema(description = "Column of the file", examples = "score")
        String column,

        @Schema(description = "Value it had; personal data", nullable = true, examples = "7.0")
        String before,

        @Schema(description = "Value it gets; personal data", nullable = true, examples = "8.5")
        String after) {}
