package vn.thoilai.kit.config;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Listens to which keys Quarkus finds nobody knows. It only warns of them, after the configuration has been read and
 * before anything of ours runs; so we listen from the moment the configuration is built. Quarkus' own verdict is taken
 * because it alone knows which keys of the environment, of profiles and of renamed settings are meant.
 */
public class UnknownKeys implements SmallRyeConfigBuilderCustomizer {

    private static final Pattern VERDICT = Pattern.compile("Unrecognized configuration key \"([^\"]+)\"");

    /** Held, for the log manager may drop a logger nobody holds. */
    private static final Logger LOGGER = Logger.getLogger("io.quarkus.config");

    private static final Set<String> FOUND = ConcurrentHashMap.newKeySet();

    static {
        LOGGER.addHandler(new Listener());
    }

    /** Needs no more than that this class is loaded with the configuration. */
    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        // See the static initialiser.
    }

    /** The keys found since the last time this was asked. */
    static Set<String> take() {
        Set<String> taken = new TreeSet<>(FOUND);
        FOUND.removeAll(taken);
        return taken;
    }

    private static final class Listener extends Handler {

        @Override
        public void publish(LogRecord entry) {
            Matcher verdict = VERDICT.matcher(String.valueOf(entry.getMessage()));
            if (verdict.lookingAt()) {
                FOUND.add(verdict.group(1));
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
