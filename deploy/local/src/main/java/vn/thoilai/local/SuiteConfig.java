package vn.thoilai.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thoilai.local.process.Ports;

/**
 * What a suite is started with.
 *
 * @param repository root of the repository, where the services' built applications lie
 * @param data folder for everything that is kept
 * @param fresh whether to delete what is kept before the start
 * @param host address the gateway listens on; everything else listens on 127.0.0.1
 * @param gatewayPort port of the gateway
 * @param postgresPort port of PostgreSQL
 * @param issuerPort port of the development issuer
 * @param servicePorts port of each service
 */
public record SuiteConfig(
        Path repository,
        Path data,
        boolean fresh,
        String host,
        int gatewayPort,
        int postgresPort,
        int issuerPort,
        Map<Service, Integer> servicePorts) {

    /** Gateway's port unless told otherwise. */
    public static final int GATEWAY_PORT = 8080;
    /** Issuer's port unless told otherwise. */
    public static final int ISSUER_PORT = 8084;
    /** PostgreSQL's port unless told otherwise; one beside the usual, which is often taken. */
    public static final int POSTGRES_PORT = 5433;

    /** Paths become absolute: other processes get to see them. */
    public SuiteConfig {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        servicePorts = Map.copyOf(servicePorts);
    }

    /** Every port a free one, for tests. */
    public static SuiteConfig onFreePorts(Path repository, Path data) {
        int[] free = Ports.free(3 + Service.values().length);
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, free[3 + service.ordinal()]);
        }
        return new SuiteConfig(repository, data, false, "127.0.0.1", free[0], free[1], free[2], services);
    }

    /** Address the suite is called at. */
    public String publicUrl() {
        return "http://localhost:" + gatewayPort;
    }

    Path postgresFolder() {
        return data.resolve("postgres");
    }

    Path logs() {
        return data.resolve("logs");
    }

    /** The options that choose ports, with the port chosen. */
    Map<String, Integer> portsByOption() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("--port", gatewayPort);
        ports.put("--postgres-port", postgresPort);
        ports.put("--issuer-port", issuerPort);
        for (Service service : Service.values()) {
            ports.put("--" + service.shortName() + "-port", servicePorts.get(service));
        }
        return ports;
    }
}
