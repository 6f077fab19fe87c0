package vn.thoilai.local;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thoilai.postgres.SuitePostgres;

/** The environment variables a service is configured by: the same names as in production, other values. */
record ServiceEnvironment(SuiteConfig config, SuitePostgres postgres, Issuer issuer) {

    Map<String, String> of(Service service) {
        Map<String, String> env = new LinkedHashMap<>();
        // Like production, but for what only an issuer of this machine may do without: https.
        env.put("QUARKUS_PROFILE", "local");
        env.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        env.put("QUARKUS_HTTP_PORT", port(service));
        env.put("THOILAI_PUBLIC_URL", config.publicUrl());
        database(env, service.shortName());
        identity(env, service.fullName());
        gateway(env);
        if (service == Service.REPORTING) {
            env.put("THOILAI_REPORTING_SIGNING_SECRET", postgres.secret("reporting_signing"));
        }
        for (Service neighbour : Service.values()) {
            env.put("QUARKUS_REST_CLIENT_" + neighbour.name() + "_URL", "http://127.0.0.1:" + port(neighbour));
        }
        return env;
    }

    private String port(Service service) {
        return config.servicePorts().get(service).toString();
    }

    private void database(Map<String, String> env, String database) {
        env.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.url(database));
        env.put("QUARKUS_DATASOURCE_USERNAME", postgres.appUser(database));
        env.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password(postgres.appUser(database)));
        env.put("QUARKUS_FLYWAY_USERNAME", postgres.ownerUser(database));
        env.put("QUARKUS_FLYWAY_PASSWORD", postgres.password(postgres.ownerUser(database)));
    }

    private void identity(Map<String, String> env, String client) {
        env.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.address());
        env.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", issuer.address());
        env.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", client);
        env.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", issuer.secretOf().apply(client));
    }

    /** The address a caller used stands in headers that only the gateway, on this machine, is believed. */
    private static void gateway(Map<String, String> env) {
        env.put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        env.put("QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED", "true");
        env.put("QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST", "true");
        env.put("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1");
    }
}
