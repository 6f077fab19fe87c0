package vn.thoilai.reporting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Duration;

/** Settings of the reporting service. */
@ConfigMapping(prefix = "thoilai.reporting")
public interface ReportingConfig {

    /** How long a feed may not be heard of before figures that rest on it are called stale. */
    @WithName("stale-after")
    @WithDefault("2m")
    Duration staleAfter();

    /** How long a centre may not be heard of, by whatever change, before the completeness board calls it stale. */
    @WithName("centre-stale-after")
    @WithDefault("30d")
    Duration centreStaleAfter();

    /** How many days after the end of its year a centre's annual report is still in time. */
    @WithName("annual-report-days")
    @WithDefault("15")
    @PositiveOrZero
    int annualReportDays();

    /** What a figure may differ by before somebody is asked to look. */
    Plausibility plausibility();

    /** Bounds of the rules of plausibility. */
    interface Plausibility {

        /** Percentage points by which the attendance ratio may differ from the year before. */
        @WithName("attendance-points")
        @WithDefault("10")
        BigDecimal attendancePoints();

        /** Percent by which classes and participations may differ from the year before. */
        @WithName("count-percent")
        @WithDefault("50")
        BigDecimal countPercent();

        /** Modified z-score from which on a class stands out among those of its line. */
        @WithName("outlier-score")
        @WithDefault("3.5")
        BigDecimal outlierScore();
    }
}
