package vn.thoilai.contract.planning;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.planning.plan.v1`: the whole public state of a plan. */
@Schema(description = "Data of `vn.thoilai.planning.plan.v1`: the whole public state of a plan.")
public record PlanEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the plan", examples = "4")
        int version,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Year", examples = "2017") int year,

        @Schema(description = "State of the latest version", examples = "IN_FORCE")
        PlanState state,

        @Schema(description = "Number of the version in force; null when none is", nullable = true, examples = "1")
        Integer versionInForce,

        @Schema(description = "Total of the version in force; null when none is", nullable = true)
        PlanTotal target,

        @Schema(description = "Lines of the version in force")
        List<PlanLine> lines,

        @Schema(
                description = "Events that the version in force foresees; null in events older than the field",
                nullable = true)
        List<PlannedEvent> events) {}
