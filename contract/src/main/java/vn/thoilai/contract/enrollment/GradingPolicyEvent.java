package vn.thoilai.contract.enrollment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.gradingPolicy.v1`: how scores become grades. What is issued never changes. */
@Schema(
        description =
                "Data of `vn.thoilai.enrollment.gradingPolicy.v1`: how scores become grades. What is issued never changes.")
public record GradingPolicyEvent(
        @Schema(description = "Id in the feed, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Always 1", examples = "1") int version,

        @Schema(description = "Name and number of the version", examples = "default@1")
        String code,

        @Schema(
                description = "Code of the centre it is for; null: for every centre",
                nullable = true,
                examples = "thoi-lai")
        String centre,

        @Schema(description = "Attendance needed to be assessed, percent of the sessions held", examples = "80")
        int attendancePercent,

        @Schema(description = "Which of several attempts at an assessment counts", examples = "LATEST")
        ResitRule resits,

        @Schema(description = "Grades, best first") List<GradeBand> bands) {}
