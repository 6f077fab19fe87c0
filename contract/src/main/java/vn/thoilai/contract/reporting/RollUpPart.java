package vn.thoilai.contract.reporting;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.enrollment.AreaLevel;

/** One of the parts a sum is made of, with its main figures. */
@Schema(description = "One of the parts a sum is made of, with its main figures.")
public record RollUpPart(
        @Schema(description = "What it is: AREA or CENTRE", examples = "CENTRE")
        RollUpKind kind,

        @Schema(description = "Its code", examples = "thoi-lai")
        String code,

        @Schema(description = "Its Vietnamese name", examples = "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai")
        String nameVi,

        @Schema(description = "Level of an area; null for a centre", nullable = true, examples = "COMMUNE")
        AreaLevel level,

        @Schema(
                description =
                        "Codes of the areas a centre belongs to together, which is why it is counted in the area that holds them all; empty otherwise",
                examples = "[]")
        List<String> sharedBy,

        @Schema(description = "How many of its centres the figures are over")
        Coverage coverage,

        @Schema(description = "Classes opened") Figure classes,
        @Schema(description = "Participations") Figure participations,

        @Schema(description = "Classes opened that count toward the target")
        Figure classesTowardTarget,

        @Schema(description = "Participations that count toward the target")
        Figure participationsTowardTarget,

        @Schema(description = "Attended of the summoned") Figure attendanceRatio,
        @Schema(description = "Passed of the assessed") Figure passedShare,

        @Schema(description = "Fair or better of the assessed")
        Figure fairOrBetterShare,

        @Schema(description = "Where all of its figures are", examples = "/reporting/v1/centres/thoi-lai/years/2017")
        URI report) {}
