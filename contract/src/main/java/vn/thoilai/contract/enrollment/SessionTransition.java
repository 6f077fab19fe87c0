package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Moves a session along its life cycle. */
@Schema(description = "Moves a session along its life cycle.")
public record SessionTransition(
        @NotNull @Schema(description = "State it goes to", examples = "HELD")
        SessionState to) {}
