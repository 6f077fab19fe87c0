package vn.thoilai.postgres;

import java.nio.file.Path;

/** Runs in a JVM of its own, starts a server, commits, and waits to be killed. */
final class KilledStarter {

    private KilledStarter() {}

    @SuppressWarnings("resource") // The point is that nobody closes it.
    public static void main(String[] args) throws Exception {
        SuitePostgres postgres = SuitePostgres.start(Path.of(args[0]), 0);
        SuitePostgresTest.asOwner(postgres, "enrollment", "CREATE TABLE kept AS SELECT 33 AS classes");
        System.out.println("written");
        Thread.sleep(60_000);
    }
}
