package vn.thoilai.contract.planning;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a plan as it stands or stood. */
@Schema(description = "A version of a plan as it stands or stood.")
public record PlanVersion(
        @Schema(description = "Number of the version, from 1", examples = "1")
        int number,

        @Schema(description = "Where it stands", examples = "IN_FORCE")
        PlanState state,

        @Schema(description = "How its lines came about", examples = "PREVIOUS_YEAR")
        PlanMethod method,

        @Schema(description = "Total") PlanTotal total,
        @Schema(description = "Lines by track") List<PlanLine> lines,
        @Schema(description = "Events") List<PlannedEvent> events,

        @Schema(description = "How it was computed; empty for stated plans")
        List<PlanStep> steps,

        @Schema(description = "Who assigned the target", nullable = true)
        String assignedBy,

        @Schema(description = "Decision that approved it", nullable = true)
        String decisionNumber,

        @Schema(description = "Its date", nullable = true) LocalDate decisionDate,

        @Schema(description = "Why it was returned or adjusted", nullable = true)
        String reason) {}
