package vn.thoilai.contract.enrollment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row that cannot be imported, and why. */
@Schema(description = "A row that cannot be imported, and why.")
public record ImportProblem(
        @Schema(description = "File", examples = "roster") ImportFile file,

        @Schema(description = "Line in the file; the header is line 1", examples = "17")
        int line,

        @Schema(description = "Column, null when the row as a whole is meant", nullable = true, examples = "score")
        String column,

        @Schema(description = "Stable code of the rule", examples = "out-of-range")
        String code,

        @Schema(
                description = "The rule in words; never the value, which may be personal",
                examples = "score must be from 0 to 10")
        String detail) {}
