package vn.thoilai.local;

import java.nio.file.Path;

/** Runs in a JVM of its own, starts a suite and waits to be killed. */
final class KilledLauncher {

    private KilledLauncher() {}

    @SuppressWarnings("resource") // The point is that nobody closes it.
    public static void main(String[] args) throws Exception {
        Suite.start(SuiteConfig.onFreePorts(Path.of(args[0]), Path.of(args[1])), line -> {});
        System.out.println("started");
        Thread.sleep(60_000);
    }
}
