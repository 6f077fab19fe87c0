package vn.thoilai.contract.reporting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;

/** The figures of one group of classes. */
@Schema(description = "The figures of one group of classes.")
public record ReportLine(
        @Schema(
                description = "Key of the line within the report: names it in links and in comparisons",
                examples = "TRACK-PARTY-OWN-TARGET")
        String key,

        @Schema(description = "Track; null where the classes belong to none", nullable = true, examples = "PARTY")
        Track track,

        @Schema(
                description = "Programme, where the classes belong to no track",
                nullable = true,
                examples = "SUMMER_TEACHERS")
        String programme,

        @Schema(description = "Delivery; null on a total over several", nullable = true, examples = "OWN")
        Delivery delivery,

        @Schema(
                description = "Whether the classes count toward the target; null on a total over both",
                nullable = true,
                examples = "true")
        Boolean countsTowardTarget,

        @Schema(description = "Classes opened") Figure classes,

        @Schema(description = "Classes the plan in force asks for")
        Figure planned,

        @Schema(description = "Classes the plan in force foresees")
        Figure inPlan,

        @Schema(description = "Classes it does not foresee") Figure offPlan,

        @Schema(description = "Classes carried over into the next year")
        Figure carriedOver,

        @Schema(description = "Participations") Figure participations,
        @Schema(description = "Persons") Figure heads,
        @Schema(description = "Participations of women") Figure women,
        @Schema(description = "Summoned") Figure summoned,
        @Schema(description = "At one session at least") Figure attended,
        @Schema(description = "Attended of the summoned") Figure attendanceRatio,
        @Schema(description = "Assessed") Figure assessed,
        @Schema(description = "Passed") Figure passed,
        @Schema(description = "Passed of the assessed") Figure passedShare,
        @Schema(description = "Graded fair or better") Figure fairOrBetter,

        @Schema(description = "Fair or better of the assessed")
        Figure fairOrBetterShare,

        @Schema(description = "Graded excellent (xuất sắc)") Figure excellent,

        @Schema(description = "Graded good (giỏi)") Figure good,
        @Schema(description = "Graded fair (khá)") Figure fair,
        @Schema(description = "Graded average (trung bình)") Figure average,
        @Schema(description = "Graded fail (không đạt)") Figure failed,

        @Schema(description = "Certificates in force, earned in a class")
        Figure certified,

        @Schema(description = "Commendations earned in a class")
        Figure commended,

        @Schema(description = "Cohorts among the classes", examples = "[2]")
        List<Integer> cohorts,

        @Schema(description = "Classes against the year before")
        Comparison classesVersusPrevious,

        @Schema(description = "Participations against the year before")
        Comparison participationsVersusPrevious) {}
