package vn.thoilai.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.thoilai.local.process.Progress;
import vn.thoilai.local.process.ServiceProcess;
import vn.thoilai.local.process.StartException;

/** The processes of the suite's services. */
final class Services {

    private final SuiteConfig config;
    private final ServiceEnvironment environment;
    private final Progress progress;
    private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);
    private boolean stopped;

    Services(SuiteConfig config, ServiceEnvironment environment, Progress progress) {
        this.config = config;
        this.environment = environment;
        this.progress = progress;
    }

    /** Starts all at once; answers when the last is ready, throws when the first fails. */
    void start() {
        List<CompletableFuture<Void>> ready = new ArrayList<>();
        CompletableFuture<Void> failed = new CompletableFuture<>();
        for (Service service : Service.values()) {
            ServiceProcess process = launch(service, Map.of());
            ready.add(CompletableFuture.runAsync(() -> awaitReady(service, process), Services::inBackground)
                    .whenComplete((done, failure) -> {
                        if (failure != null) {
                            failed.completeExceptionally(failure);
                        }
                    }));
        }
        try {
            CompletableFuture.anyOf(failed, CompletableFuture.allOf(ready.toArray(CompletableFuture<?>[]::new)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartException inWords ? inWords : e;
        }
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "await-ready");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized ServiceProcess launch(Service service, Map<String, String> overrides) {
        if (stopped) {
            throw new StartException("stopped while starting");
        }
        Map<String, String> variables = new HashMap<>(environment.of(service));
        variables.putAll(overrides);
        Path jar = config.repository().resolve(service.fullName()).resolve("target/quarkus-app/quarkus-run.jar");
        ServiceProcess process =
                ServiceProcess.start(service.fullName(), jar, config.data(), ServiceProcess.HEAP, variables, progress);
        processes.put(service, process);
        return process;
    }

    private void awaitReady(Service service, ServiceProcess process) {
        int port = config.servicePorts().get(service);
        process.awaitReady(port);
        progress.step(service.fullName() + " is ready on port " + port);
    }

    synchronized void kill(Service service) {
        processes.get(service).kill();
    }

    void restart(Service service, Map<String, String> overrides) {
        synchronized (this) {
            processes.get(service).stop();
        }
        awaitReady(service, launch(service, overrides));
    }

    /** Stops all, and lets none be started after. */
    synchronized void stop() {
        stopped = true;
        processes.values().forEach(ServiceProcess::askToStop);
        processes.values().forEach(ServiceProcess::stop);
    }
}
