package vn.thoilai.kit.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import vn.thoilai.kit.config.KitConfig;

/**
 * Who controls the line to the issuer decides whom a service believes. So it is https, or the service does not start; only
 * away from production a service may believe an issuer of its own machine, such as the launcher's development issuer.
 */
@ApplicationScoped
class SecureIssuer {

    private static final List<String> ADDRESSES =
            List.of("quarkus.oidc.auth-server-url", "quarkus.oidc-client.auth-server-url");

    /** Whatever else may hold an address: of its keys, its tokens, another tenant. */
    private static final Pattern OF_ISSUER = Pattern.compile("quarkus[._]oidc.*", Pattern.CASE_INSENSITIVE);

    /** A key, instead of an issuer that can change it and take it back. */
    private static final Pattern FIXED_KEY = Pattern.compile(".*[._]public[-_]key", Pattern.CASE_INSENSITIVE);

    private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    @Inject
    Config settings;

    @Inject
    KitConfig kit;

    void check(@Observes @Priority(2) StartupEvent start) {
        if (kit.identity().allowHttpIssuer()) {
            return;
        }
        boolean production = ConfigUtils.isProfileActive("prod");
        for (String key : ADDRESSES) {
            settings.getOptionalValue(key, String.class)
                    .filter(address -> !mayBeBelieved(address, production))
                    .ifPresent(address -> refuse(key, address, production));
        }
        for (String key : settings.getPropertyNames()) {
            if (OF_ISSUER.matcher(key).matches()) {
                settings.getOptionalValue(key, String.class).ifPresent(value -> check(key, value, production));
            }
        }
    }

    static void check(String key, String value, boolean production) {
        if (isPlain(value) && !mayBeBelieved(value, production)) {
            refuse(key, value, production);
        }
        if (production && FIXED_KEY.matcher(key).matches()) {
            throw new ConfigurationException(key + " is set: in production keys come from the issuer", Set.of(key));
        }
    }

    private static boolean isPlain(String value) {
        return value.regionMatches(true, 0, "http:", 0, 5);
    }

    static boolean mayBeBelieved(String address, boolean production) {
        URI issuer = URI.create(address);
        return "https".equalsIgnoreCase(issuer.getScheme())
                || !production
                        && "http".equalsIgnoreCase(issuer.getScheme())
                        && issuer.getHost() != null
                        && OWN_MACHINE.contains(issuer.getHost());
    }

    private static void refuse(String key, String address, boolean production) {
        throw new ConfigurationException(
                key + " is " + address + ", but the issuer's address must be https"
                        + (production ? " in production" : " unless it is on this machine")
                        + ": name an https address; or set thoilai.identity.allow-http-issuer=true if something else"
                        + " guards the way to the issuer",
                Set.of(key));
    }
}
