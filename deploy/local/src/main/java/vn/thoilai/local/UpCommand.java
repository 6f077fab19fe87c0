package vn.thoilai.local;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.thoilai.local.load.Api;
import vn.thoilai.local.load.YearLoader;
import vn.thoilai.local.report.Report;

/** Starts the suite, loads the year 2017 if it is not loaded, and runs until it is stopped. */
@Command(name = "up", description = "Starts everything and loads the year 2017; stop it with Ctrl-C or with down.")
final class UpCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Option(names = "--detach", description = "return when everything is ready and let it run on")
    private boolean detach;

    @Option(names = "--fresh", description = "delete what is kept before starting")
    private boolean fresh;

    @Option(names = "--empty", description = "load nothing and print no report")
    private boolean empty;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "address the gateway listens on (${DEFAULT-VALUE})")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + SuiteConfig.GATEWAY_PORT,
            description = "port of the gateway (${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--postgres-port",
            paramLabel = "PORT",
            defaultValue = "" + SuiteConfig.POSTGRES_PORT,
            description = "(${DEFAULT-VALUE})")
    private int postgresPort;

    @Option(
            names = "--issuer-port",
            paramLabel = "PORT",
            defaultValue = "" + SuiteConfig.ISSUER_PORT,
            description = "(${DEFAULT-VALUE})")
    private int issuerPort;

    @Option(names = "--enrollment-port", paramLabel = "PORT", defaultValue = "8081", description = "(${DEFAULT-VALUE})")
    private int enrollmentPort;

    @Option(names = "--reporting-port", paramLabel = "PORT", defaultValue = "8082", description = "(${DEFAULT-VALUE})")
    private int reportingPort;

    @Option(names = "--planning-port", paramLabel = "PORT", defaultValue = "8083", description = "(${DEFAULT-VALUE})")
    private int planningPort;

    private final long begun = System.nanoTime();
    private volatile boolean stopping;

    @Override
    public Integer call() throws Exception {
        if (detach) {
            List<String> arguments = spec.commandLine().getParseResult().originalArgs().stream()
                    .filter(argument -> !argument.equals("--detach"))
                    .toList();
            return new Detached(data.folder(), arguments).awaitReady(System.out);
        }
        SuiteConfig config = config();
        Suite suite = new Suite(config, this::tell);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite), "stop"));
        try {
            suite.start();
            if (!empty) {
                load(suite);
            }
        } catch (RuntimeException e) {
            if (!stopping) {
                throw e;
            }
            // Not worth a word: what was being waited for was stopped on request.
            Thread.currentThread().join();
        }
        System.out.println(readyLine(config));
        Thread.currentThread().join();
        return 0;
    }

    private void load(Suite suite) {
        Api api = new Api(suite.address());
        new YearLoader(api, this::tell).load();
        if (!new Report(suite.address(), api).print(System.out)) {
            tell("some published figures are not equal to the computed ones; see the table above");
        }
    }

    private void stop(Suite suite) {
        stopping = true;
        suite.close();
    }

    private static String readyLine(SuiteConfig config) {
        return Detached.READY + config.publicUrl() + "/";
    }

    private SuiteConfig config() {
        Map<Service, Integer> services = new EnumMap<>(Map.of(
                Service.ENROLLMENT, enrollmentPort, Service.REPORTING, reportingPort, Service.PLANNING, planningPort));
        return new SuiteConfig(
                DataOption.repository(), data.folder(), fresh, host, port, postgresPort, issuerPort, services);
    }

    private void tell(String line) {
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - begun) / 1e9, line);
    }
}
