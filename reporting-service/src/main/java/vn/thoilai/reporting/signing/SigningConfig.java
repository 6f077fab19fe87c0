package vn.thoilai.reporting.signing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;
import java.time.Duration;

/** How reports are signed. */
@ConfigMapping(prefix = "thoilai.reporting.signing")
interface SigningConfig {

    /**
     * What the private halves of the keys are sealed with; the same for every replica, kept apart from the database. 32
     * characters or more.
     */
    @Size(min = 32)
    String secret();

    /** How long a key signs; the next publication makes another one, and the old one goes on to verify. */
    @WithDefault("365d")
    Duration rotateAfter();
}
