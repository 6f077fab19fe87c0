package vn.thoilai.contract.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;

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

        @Schema(description = "Cohorts named", nullable = true, examples = "[2]")
        List<Integer> cohorts,

        @Valid @Schema(description = "Classes; null when the line does not speak of them", nullable = true)
        Stated classes,

        @Valid @Schema(description = "Summoned", nullable = true)
        Stated summoned,

        @Valid @Schema(description = "Participations", nullable = true)
        Stated participations,

        @Valid @Schema(description = "Certificates", nullable = true)
        Stated certified,

        @PositiveOrZero
        @Max(100000)
        @Schema(description = "Attendance as printed, percent", nullable = true, examples = "96.2")
        BigDecimal attendancePercent) {}
