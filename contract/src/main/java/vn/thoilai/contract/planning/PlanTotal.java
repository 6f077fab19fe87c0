package vn.thoilai.contract.planning;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Stated;

/** What a plan asks in total. It may be all there is: a total without lines. */
@Schema(description = "What a plan asks in total. It may be all there is: a total without lines.")
public record PlanTotal(
        @Valid @Schema(description = "Classes; null when none are asked", nullable = true)
        Stated classes,

        @Valid @Schema(description = "Learners; null when none are asked", nullable = true)
        Stated learners) {}
