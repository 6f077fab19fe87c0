package vn.thoilai.contract.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.OneLine;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.PartnerKind;
import vn.thoilai.contract.enrollment.StudyMode;

/** A line as it was published. */
@Schema(description = "A line as it was published.")
public record PublishedLine(
        @NotNull @Schema(description = "What it sums up", examples = "LINE")
        PublishedScope scope,

        @Schema(description = "Track", nullable = true, examples = "PARTY")
        Track track,

        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Programme", nullable = true, examples = "SUMMER_TEACHERS")
        String programme,

        @Schema(description = "Delivery", nullable = true, examples = "OWN")
        Delivery delivery,

        @Schema(description = "Whether it counts toward the target", nullable = true, examples = "true")
        Boolean countsTowardTarget,

        @Size(max = 500) @Schema(description = "Cohorts named", nullable = true, examples = "[2]")
        List<@NotNull Integer> cohorts,

        @Valid @Schema(description = "Classes; null when the line does not speak of them", nullable = true)
        Stated classes,

        @Valid @Schema(description = "Summoned", nullable = true)
        Stated summoned,

        @Valid @Schema(description = "Participations", nullable = true)
        Stated participations,

        @Valid @Schema(description = "Certificates earned in them", nullable = true)
        Stated certified,

        @PositiveOrZero
        @Max(100000)
        @Schema(description = "Attendance as printed, percent", nullable = true, examples = "96.2")
        BigDecimal attendancePercent,

        @OneLine
        @Size(max = 300)
        @Schema(
                description = "What the line is called in print, where no track, programme or delivery says it",
                nullable = true,
                examples = "Các lớp khác")
        String label,

        @Schema(description = "What the partner is", nullable = true, examples = "EDUCATION_OFFICE")
        PartnerKind partner,

        @Schema(description = "How the classes are held", nullable = true, examples = "PART_TIME")
        StudyMode mode,

        @Valid @Schema(description = "Persons", nullable = true)
        Stated heads,

        @Valid @Schema(description = "At one session at least", nullable = true)
        Stated attended,

        @Valid @Schema(description = "Assessed", nullable = true)
        Stated assessed,

        @Valid @Schema(description = "Passed", nullable = true)
        Stated passed,

        @Valid @Schema(description = "Graded fair or better", nullable = true)
        Stated fairOrBetter,

        @Valid @Schema(description = "Commended", nullable = true)
        Stated commended,

        @PositiveOrZero
        @Max(100000)
        @Schema(description = "Passed of the assessed as printed, percent", nullable = true, examples = "100")
        BigDecimal passedPercent,

        @PositiveOrZero
        @Max(100000)
        @Schema(description = "Fair or better of the assessed as printed, percent", nullable = true, examples = "85")
        BigDecimal fairOrBetterPercent) {}
