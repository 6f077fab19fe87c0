package vn.thoilai.contract.enrollment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that was put into an import. */
@Schema(description = "A file that was put into an import.")
public record ImportFileStatus(
        @Schema(description = "Which file", examples = "roster")
        ImportFile file,

        @Schema(description = "Data rows received", examples = "4645")
        int rows) {}
