package vn.thoilai.local;

import java.util.Locale;

/** The suite's services. */
public enum Service {
    /** System of record. */
    ENROLLMENT(8081),
    /** Figures. */
    REPORTING(8082),
    /** Plans. */
    PLANNING(8083);

    private final int defaultPort;

    Service(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    /** Port on 127.0.0.1 unless told otherwise. */
    public int defaultPort() {
        return defaultPort;
    }

    /** Name of its database and its first path segment, for example {@code enrollment}. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of its module and its client at the issuer, for example {@code enrollment-service}. */
    public String fullName() {
        return shortName() + "-service";
    }
}
