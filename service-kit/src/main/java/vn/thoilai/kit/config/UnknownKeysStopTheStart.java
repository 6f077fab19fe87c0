package vn.thoilai.kit.config;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** A mistyped setting is found at the start, not when it is missed. */
@ApplicationScoped
class UnknownKeysStopTheStart {

    void check(@Observes @Priority(1) StartupEvent start) {
        Set<String> unknown = UnknownKeys.take();
        if (!unknown.isEmpty()) {
            throw new ConfigurationException(
                    "Nobody knows the configuration keys " + String.join(", ", unknown) + ": correct or remove them",
                    unknown);
        }
    }
}
