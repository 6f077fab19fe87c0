package vn.thoilai.contract.enrollment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one decision. */
@Schema(description = "What became of one decision.")
public record DecisionOutcome(
        @Schema(description = "Place of the line in the list, from 0", examples = "0")
        int line,

        @Schema(
                description = "Id of the enrollment, as it was asked about",
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @Schema(description = "Whether it was decided, or why not", examples = "ACCEPTED")
        DecisionResult result,

        @Schema(description = "Rules of the programme that are not met", examples = "[]")
        List<String> rules,

        @Schema(description = "Present state; null where the class has no such enrollment", nullable = true)
        EnrollmentState state,

        @Schema(description = "Whether it holds a place or waits for one", nullable = true)
        Place place,

        @Schema(description = "Present version of the enrollment", nullable = true, examples = "2")
        Integer version) {}
