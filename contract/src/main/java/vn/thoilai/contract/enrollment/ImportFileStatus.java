package vn.thoilai.contract.enrollment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that was put into an import, and what it changes. Counts are unknown until it was previewed. */
@Schema(
        description =
                "A file that was put into an import, and what it changes. Counts are unknown until it was previewed.")
public record ImportFileStatus(
        @Schema(description = "Which file", examples = "roster")
        ImportFile file,

        @Schema(description = "Data rows received", examples = "4645")
        int rows,

        @Schema(description = "Rows that are made", nullable = true, examples = "12")
        Integer creates,

        @Schema(description = "Rows that are changed", nullable = true, examples = "3")
        Integer updates,

        @Schema(description = "Rows that stand, are missing in this snapshot, and end", nullable = true, examples = "0")
        Integer ends,

        @Schema(description = "Rows that are as they were", nullable = true, examples = "4630")
        Integer unchanged) {}
