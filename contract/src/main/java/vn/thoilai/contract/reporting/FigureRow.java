package vn.thoilai.contract.reporting;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;

/** A row behind a figure, without the person. Who may read the person finds him by the id in enrollment. */
@Schema(
        description =
                "A row behind a figure, without the person. Who may read the person finds him by the id in enrollment.")
public record FigureRow(
        @Schema(description = "What it is", examples = "ENROLLMENT")
        RowKind kind,

        @Schema(description = "Its id in enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID id,

        @Schema(description = "State of an enrollment", nullable = true, examples = "COMPLETED")
        EnrollmentState state,

        @Schema(description = "Sessions attended; null while unmarked", nullable = true, examples = "10")
        Integer sessionsAttended,

        @Schema(description = "Grade; null while not assessed", nullable = true, examples = "GOOD")
        Grade grade,

        @Schema(
                description =
                        "What it adds to the figure, or to the numerator of a ratio: 1 or 0; null when that is not known",
                nullable = true,
                examples = "1")
        Integer counted,

        @Schema(
                description = "What it adds to the denominator of a ratio; null for other figures",
                nullable = true,
                examples = "1")
        Integer outOf) {}
