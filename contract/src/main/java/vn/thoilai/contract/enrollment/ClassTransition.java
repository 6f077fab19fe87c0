package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Moves a class along its life cycle. */
@Schema(description = "Moves a class along its life cycle.")
public record ClassTransition(
        @NotNull @Schema(description = "State to move to", examples = "OPENED")
        ClassState to,

        @Valid @Schema(description = "Needed to open", nullable = true)
        OpeningDecision openingDecision,

        @Size(max = 1000)
        @Schema(
                description = "Needed to cancel, postpone or carry over",
                nullable = true,
                examples = "Too few nominations")
        String reason) {}
