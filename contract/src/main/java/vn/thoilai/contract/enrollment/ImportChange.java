package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** What an import changes in one row. */
@Schema(description = "What an import changes in one row.")
public record ImportChange(
        @Schema(
                description =
                        "Line in the file; null for what no line names: a row that ends, or a result that follows",
                nullable = true,
                examples = "17")
        Integer line,

        @Schema(description = "What happens to the row", examples = "UPDATE")
        ImportChangeKind kind,

        @Schema(
                description = "Its key columns, in the order of the file, with commas between",
                examples = "2017-P01,HV-0001")
        String key,

        @Schema(
                description =
                        "The cells that change. Of a row that is made, as its line tells them and, once it is committed, as they are now")
        List<ImportCell> cells,

        @Schema(
                description =
                        "Whether somebody changed or uses the row since, or took the place it would come back to, so that the import cannot be undone",
                examples = "false")
        boolean changedSince,

        @JsonIgnore @Schema(hidden = true) UUID learner,

        @JsonIgnore @Schema(hidden = true) String centre)
        implements Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return learner == null ? Set.of() : Set.of(learner);
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }
}
