package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;

/** An import of a year's register: files are put, then it is started; it writes all rows or none. */
@Schema(description = "An import of a year's register: files are put, then it is started; it writes all rows or none.")
public record ImportJob(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Plan year of the classes", examples = "2017")
        int year,

        @Schema(description = "Where it stands", examples = "SUCCEEDED")
        ImportState state,

        @Schema(description = "Whether it was started to validate only", examples = "false")
        boolean validateOnly,

        @Schema(description = "The files put so far") List<ImportFileStatus> files,

        @Schema(description = "Rows done in the present state", examples = "4645")
        int done,

        @Schema(description = "Rows to do", examples = "8694")
        int total,

        @Schema(description = "Rows with problems found", examples = "0")
        int problems,

        @Schema(description = "Rows written when it succeeded", nullable = true, examples = "8694")
        Integer created,

        @Schema(
                description = "Stable code of the failure, if it failed",
                nullable = true,
                examples = "rows-with-problems")
        String failure)
        implements Identified {

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
