package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decisions to make together: all of them or none. */
@Schema(description = "Decisions to make together: all of them or none.")
public record LearnerDecisions(
        @NotNull @Size(min = 1, max = 2000) @Schema(description = "The decisions, each learner at most once")
        List<@NotNull @Valid LearnerDecision> decisions) {}
