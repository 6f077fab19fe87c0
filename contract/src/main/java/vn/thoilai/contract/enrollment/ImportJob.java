package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;

/** An import of a year's register: files are put, previewed, then committed; it writes all rows or none. */
@Schema(
        description =
                "An import of a year's register: files are put, previewed, then committed; it writes all rows or none.")
public record ImportJob(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Plan year of the classes", examples = "2017")
        int year,

        @Schema(description = "What it means that something is not in the files", examples = "DELTA")
        ImportMode mode,

        @Schema(description = "Percent of what stands that may be missing in a snapshot", examples = "10")
        int lossThreshold,

        @Schema(description = "Where it stands", examples = "COMMITTED")
        ImportState state,

        @Schema(description = "The files put so far") List<ImportFileStatus> files,

        @Schema(description = "Rows done in the present state", examples = "4645")
        int done,

        @Schema(description = "Rows to do", examples = "8694")
        int total,

        @Schema(
                description =
                        "Rows with problems found; `listImportProblems` has one entry per problem, so a row may be there twice",
                examples = "0")
        int problems,

        @Schema(description = "Rows written when it was committed", nullable = true, examples = "8694")
        Integer written,

        @Schema(
                description =
                        "Why it did not go on: `rows-with-problems`; `preview-changed`, somebody changed what had been previewed, so look again; `changed-since`, it cannot be undone; `internal-error`",
                nullable = true,
                examples = "rows-with-problems")
        String failure,

        @Schema(
                description = "Until when it can be undone, once it was committed; then what it replaced is forgotten",
                nullable = true)
        Instant undoUntil)
        implements Identified {

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
