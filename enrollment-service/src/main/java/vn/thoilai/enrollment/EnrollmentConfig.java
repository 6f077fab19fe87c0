package vn.thoilai.enrollment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the enrollment service. */
@ConfigMapping(prefix = "thoilai.enrollment")
public interface EnrollmentConfig {

    /** How often to look for imports that wait though nobody woke the worker, such as those of a killed replica. */
    @WithDefault("15s")
    Duration importsLookAgain();

    /** How often centres are brought into the areas they lie in by today's boundaries. */
    @WithDefault("1m")
    String boundariesEvery();

    /** Largest file of an import; further ones are answered 413. Smaller than any body the server lets in. */
    @WithDefault("100M")
    MemorySize importFileMax();

    /** How long a check-in code is good; half an hour at most. Long enough to scan it, too short to send it to a friend. */
    @WithDefault("60s")
    Duration checkInCodeLife();

    /** How long after a session's begin who checks in is not late yet. */
    @WithDefault("15m")
    Duration checkInGrace();

    /** Largest attachment of a class; larger ones are answered 413. Smaller than any body the server lets in. */
    @WithDefault("20M")
    MemorySize attachmentMax();
}
