package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole roll of a session: every learner on it, each once. */
@Schema(description = "The whole roll of a session: every learner on it, each once.")
public record RollUpdate(
        @NotNull @Size(max = 2000) @Schema(description = "A line for each learner, in any order")
        List<@NotNull @Valid RollMark> lines) {}
