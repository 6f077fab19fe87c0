package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Scores to enter together: all of them or none. */
@Schema(description = "Scores to enter together: all of them or none.")
public record ScoreEntries(
        @NotNull @Size(min = 1, max = 2000) @Schema(description = "The scores, each attempt of a learner at most once")
        List<@NotNull @Valid ScoreEntry> scores) {}
