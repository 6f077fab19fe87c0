package vn.thoilai.contract.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.planning.PlannedEventKind;

/** Events of one kind: how many the plan in force foresees, and how many were held. */
@Schema(description = "Events of one kind: how many the plan in force foresees, and how many were held.")
public record EventFigure(
        @Schema(description = "Kind", examples = "SCIENTIFIC_SEMINAR")
        PlannedEventKind kind,

        @Schema(description = "Foreseen") Figure planned,
        @Schema(description = "Held") Figure held) {}
