package vn.thoilai.contract.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;

/** What a plan asks of one track. */
@Schema(description = "What a plan asks of one track.")
public record PlanLine(
        @NotNull @Schema(description = "Track", examples = "PARTY")
        Track track,

        @Valid @Schema(description = "Classes; null when the line sets none", nullable = true)
        Stated classes,

        @Valid @Schema(description = "Learners; null when the line sets none", nullable = true)
        Stated learners) {}
