package vn.thoilai.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;

/** How the server's process is started: the settings that turn the library's defaults for tests into a real server's. */
final class ServerProcess {

    static final String HOST = "127.0.0.1";
    private static final Duration RECOVERY = Duration.ofMinutes(3);

    private ServerProcess() {}

    static EmbeddedPostgres start(DataFolder folder, String password, int port, boolean durable) throws IOException {
        String disk = durable ? "on" : "off";
        // A file, not a pipe to this JVM: the server must be able to write on when the JVM has been killed.
        Redirect log = Redirect.appendTo(folder.freshLog().toFile());
        try (PasswordFile first = PasswordFile.write(folder.root(), password)) {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder.cluster())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(Binaries.folder().toFile())
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .setPort(port)
                    .setPGStartupWait(RECOVERY)
                    // initdb takes the last of two values: these replace the "trust" it is otherwise given.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", first.path().toString())
                    // The built-in locale sorts and folds case alike on every machine, whatever locales it has.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setConnectConfig("password", password)
                    .setServerConfig("listen_addresses", HOST)
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setServerConfig("synchronous_commit", "on")
                    // The details of an error quote rows, and rows are people.
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("full_page_writes", disk)
                    // Overrides the -F that the library puts before these.
                    .setServerConfig("fsync", disk)
                    .start();
        } catch (IOException | RuntimeException e) {
            LeftoverServer.stop(folder.cluster());
            throw new IllegalStateException("PostgreSQL did not start; its reasons are in " + folder.log(), e);
        }
    }
}
