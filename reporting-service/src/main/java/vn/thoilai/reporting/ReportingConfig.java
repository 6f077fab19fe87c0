package vn.thoilai.reporting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
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
}
