package vn.thoilai.contract.reporting;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class, or one learner in one class, that two reports count differently. Who the learner is, enrollment alone knows. */
@Schema(
        description =
                "A class, or one learner in one class, that two reports count differently. Who the learner is, enrollment alone knows.")
public record RowDifference(
        @Schema(description = "What it is", examples = "ENROLLMENT")
        ReportRowKind kind,

        @Schema(description = "Id of the class or of the enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID id,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Code of the class", examples = "2017-P01")
        String classCode,

        @Schema(description = "What became of it", examples = "CHANGED")
        RowChange change,

        @Schema(description = "As this report has it; null where it has not", nullable = true)
        ReportRow inReport,

        @Schema(description = "As the other one has it; null where it has not", nullable = true)
        ReportRow inOther) {}
