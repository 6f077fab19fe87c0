package vn.thoilai.enrollment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the enrollment service. */
@ConfigMapping(prefix = "thoilai.enrollment")
public interface EnrollmentConfig {

    /** How often to look for imports that wait though nobody woke the worker, such as those of a killed replica. */
    @WithDefault("15s")
    Duration importsLookAgain();
}
