package vn.thoilai.local;

import com.nimbusds.jose.jwk.RSAKey;
import io.vertx.core.Vertx;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thoilai.local.gateway.Gateway;
import vn.thoilai.local.issuer.Clients;
import vn.thoilai.local.issuer.DevelopmentIssuer;
import vn.thoilai.local.issuer.IssuerKeys;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.local.issuer.Tokens;
import vn.thoilai.local.process.FolderLock;
import vn.thoilai.local.process.Leftovers;
import vn.thoilai.local.process.Ports;
import vn.thoilai.local.process.Progress;
import vn.thoilai.local.process.StartException;
import vn.thoilai.postgres.SuitePostgres;

/**
 * A running suite: PostgreSQL, the development issuer, the gateway and the three services, each service a process of its
 * own. What it needs lies in its data folder and serves the next start.
 */
public final class Suite implements AutoCloseable {

    private final SuiteConfig config;
    private final Progress progress;
    private final Optional<Issuer> otherIssuer;
    private final Closing closing = new Closing();
    private ServiceEnvironment environment;
    private Tokens tokens;
    private Services services;

    /** A suite that is not started yet; {@link #close()} may be called at any time from now on. */
    public Suite(SuiteConfig config, Progress progress) {
        this(config, progress, Optional.empty());
    }

    private Suite(SuiteConfig config, Progress progress, Optional<Issuer> otherIssuer) {
        this.config = config;
        this.progress = progress;
        this.otherIssuer = otherIssuer;
    }

    /**
     * Starts a suite and answers when every service is ready.
     *
     * @throws StartException in words, when it does not start; nothing is left running then
     */
    public static Suite start(SuiteConfig config, Progress progress) {
        Suite suite = new Suite(config, progress);
        suite.start();
        return suite;
    }

    /**
     * Starts a suite that believes an issuer of its own machine in place of the development issuer, whose tokens are of no
     * use in it.
     *
     * @throws StartException in words, when it does not start; nothing is left running then
     */
    public static Suite start(SuiteConfig config, Progress progress, Issuer issuer) {
        Suite suite = new Suite(config, progress, Optional.of(issuer));
        suite.start();
        return suite;
    }

    /**
     * Starts everything and answers when every service is ready.
     *
     * @throws StartException in words, when it does not start; nothing is left running then
     */
    public void start() {
        try {
            prepare();
            SuitePostgres postgres = SuitePostgres.start(config.postgresFolder(), config.postgresPort());
            closing.add(postgres::close);
            progress.step("PostgreSQL is ready on port " + postgres.port());
            RSAKey key = IssuerKeys.of(config.data());
            Clients clients = Clients.of(config.data());
            String development = DevelopmentIssuer.address(config.issuerPort());
            tokens = new Tokens(development, key);
            environment = new ServiceEnvironment(
                    config, postgres, otherIssuer.orElse(new Issuer(development, clients::secretOf)));
            openDoors(key, clients);
            services = new Services(config, environment, progress);
            closing.add(services::stop);
            services.start();
            RunningSuite.write(config);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void prepare() {
        Ports.requireValid(config.portsByOption());
        FolderLock lock = FolderLock.tryTake(config.data())
                .orElseThrow(() -> new StartException("the suite already runs on " + config.data()
                        + FolderLock.holder(config.data())
                                .map(holder -> " (process " + holder.pid() + ")")
                                .orElse("")
                        + "; deploy/local/down ends it"));
        closing.add(lock::close);
        Leftovers.end(config.data(), progress);
        SuitePostgres.stopLeftover(config.postgresFolder());
        if (config.fresh()) {
            KeptData.delete(config.data());
            progress.step("deleted what was kept in " + config.data());
        }
        Ports.requireFree(config.portsByOption());
    }

    private void openDoors(RSAKey key, Clients clients) {
        Vertx vertx = Vertx.vertx();
        closing.add(
                () -> vertx.close().toCompletionStage().toCompletableFuture().join());
        DevelopmentIssuer issuer = new DevelopmentIssuer(vertx, config.issuerPort(), key, clients);
        issuer.start(config.issuerPort());
        closing.add(issuer::close);
        progress.step("development issuer is ready on port " + config.issuerPort());
        Map<String, Integer> ports = new HashMap<>();
        config.servicePorts().forEach((service, port) -> ports.put(service.shortName(), port));
        Gateway gateway = new Gateway(
                vertx, config.host(), ports, role -> Role.of(role).map(known -> token(known, Tokens.CENTRE)));
        gateway.start(config.gatewayPort());
        closing.add(gateway::close);
        progress.step("gateway listens on port " + config.gatewayPort());
    }

    /** Ends a service at once, as a crash would; the others go on. */
    public void kill(Service service) {
        services.kill(service);
    }

    /** Starts a service again, after ending it in good order if it runs, and answers when it is ready. */
    public void restart(Service service) {
        restart(service, Map.of());
    }

    /**
     * Starts a service again with other settings, for example on another database.
     *
     * @param overrides environment variables in place of, or beside, those the launcher gives
     */
    public void restart(Service service, Map<String, String> overrides) {
        services.restart(service, overrides);
    }

    /** A token of the development issuer for a role; a centre's people belong to that centre. */
    public String token(Role role, String centre) {
        return tokens.forRole(role, centre);
    }

    /** The databases. */
    public SuitePostgres postgres() {
        return environment.postgres();
    }

    /** Where the suite is called. */
    public URI address() {
        return URI.create(config.publicUrl());
    }

    /** Stops everything and leaves nothing running. Closing twice does nothing. */
    @Override
    public void close() {
        closing.close();
    }
}
