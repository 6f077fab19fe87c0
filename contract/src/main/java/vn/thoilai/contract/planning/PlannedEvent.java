package vn.thoilai.contract.planning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that a plan foresees. */
@Schema(description = "An event that a plan foresees.")
public record PlannedEvent(
        @NotNull @Schema(description = "Kind", examples = "CONFERENCE")
        PlannedEventKind kind,

        @Positive @Schema(description = "How many; null when not stated", nullable = true, examples = "1")
        Integer count,

        @Size(max = 1000)
        @Schema(description = "Anything else", nullable = true, examples = "For the Party-admission classes")
        String note) {}
