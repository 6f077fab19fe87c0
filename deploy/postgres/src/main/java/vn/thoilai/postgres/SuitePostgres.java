package vn.thoilai.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * One PostgreSQL server on 127.0.0.1 with the databases {@code enrollment}, {@code reporting} and {@code planning}.
 *
 * <p>Every connection needs its SCRAM password. Each database has an owner, which migrates it, and a running role, which
 * reads and writes rows but owns nothing; neither may connect to another database. The data folder is kept and serves the
 * next start, also after the JVM was killed. One folder serves one server at a time.
 */
public final class SuitePostgres implements AutoCloseable {

    /** The databases every server has from its start. */
    public static final List<String> DATABASES = List.of("enrollment", "reporting", "planning");

    /** The administrator's role; for tests and the launcher, never for a service. */
    public static final String SUPERUSER = "postgres";

    private final DataFolder folder;
    private final Passwords passwords;
    private final EmbeddedPostgres server;
    private boolean closed;

    private SuitePostgres(DataFolder folder, Passwords passwords, EmbeddedPostgres server) {
        this.folder = folder;
        this.passwords = passwords;
        this.server = server;
    }

    /**
     * Starts a durable server: an acknowledged commit survives a crash of the machine. The caller closes it; nothing
     * stops it when the JVM ends.
     *
     * @param dataFolder made when absent; holds the database files and, readable by its owner alone, the passwords
     * @param port TCP port on 127.0.0.1; 0 takes a free one
     * @throws IllegalStateException when another JVM runs a server on this folder, or the folder's server does not start
     * @throws UncheckedIOException when the folder cannot be read or written
     */
    public static SuitePostgres start(Path dataFolder, int port) {
        return start(dataFolder, port, true);
    }

    /**
     * Starts a server that does not wait for the disk, for tests: quick, equal in every other respect, and stopped when
     * the JVM ends. A crash of the machine (not of a process) may destroy its data.
     *
     * @param dataFolder as of {@link #start(Path, int)}
     * @param port as of {@link #start(Path, int)}
     * @throws IllegalStateException as of {@link #start(Path, int)}
     */
    public static SuitePostgres startWithoutFsync(Path dataFolder, int port) {
        SuitePostgres postgres = start(dataFolder, port, false);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "postgres-stop"));
        return postgres;
    }

    private static SuitePostgres start(Path dataFolder, int port, boolean durable) {
        DataFolder folder = DataFolder.open(dataFolder);
        try {
            LeftoverServer.stop(folder.cluster());
            folder.dropHalfMadeCluster();
            Passwords passwords = Passwords.of(folder);
            EmbeddedPostgres server = ServerProcess.start(folder, passwords.of(SUPERUSER), port, durable);
            SuitePostgres postgres = new SuitePostgres(folder, passwords, server);
            try {
                postgres.closeCommonDatabases();
                DATABASES.forEach(postgres::provision);
                folder.markMade();
                return postgres;
            } catch (RuntimeException e) {
                postgres.close();
                throw e;
            }
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /**
     * Stops the server that a killed JVM left running on a folder; nothing happens when there is none.
     *
     * @throws IllegalStateException when a living JVM holds the folder, or the server does not stop
     */
    public static void stopLeftover(Path dataFolder) {
        try (DataFolder folder = DataFolder.open(dataFolder)) {
            LeftoverServer.stop(folder.cluster());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port the server listens on. */
    public int port() {
        return server.getPort();
    }

    /**
     * Makes a database with its two roles, or brings the privileges of an existing one back to what they are to be.
     *
     * @param database lower-case letters, digits and underscores, beginning with a letter
     * @throws IllegalArgumentException for another name
     * @throws IllegalStateException when the server refuses
     */
    public void provision(String database) {
        if (!database.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new IllegalArgumentException("not a database name: " + database);
        }
        Provisioning provisioning = new Provisioning(database, ownerUser(database), appUser(database));
        try {
            String owners = passwords.of(ownerUser(database));
            String apps = passwords.of(appUser(database));
            try (Connection server = superuser("postgres")) {
                provisioning.rolesAndDatabase(server, owners, apps);
            }
            try (Connection inside = superuser(database)) {
                provisioning.privileges(inside);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("database " + database + " could not be prepared", e);
        }
    }

    private void closeCommonDatabases() {
        try (Connection connection = superuser("postgres")) {
            Provisioning.closeCommonDatabases(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the server does not take its own password", e);
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, passwords.of(SUPERUSER));
    }

    /** The JDBC address of a database, without user and password. */
    public String url(String database) {
        return "jdbc:postgresql://" + ServerProcess.HOST + ":" + port() + "/" + database;
    }

    /** The role that owns and migrates a database. */
    public String ownerUser(String database) {
        return database + "_owner";
    }

    /** The role a service runs as: it reads and writes rows, and may make temporary tables. */
    public String appUser(String database) {
        return database + "_app";
    }

    /**
     * The password of a role; the same at every start of this folder.
     *
     * @throws IllegalArgumentException when no such role was made
     */
    public String password(String user) {
        return passwords.known(user);
    }

    /** A secret that is kept beside the databases, made and kept when there is none yet; the same at every start of this folder. */
    public String secret(String name) {
        return passwords.of(name);
    }

    /** The JDBC address of a database with the administrator's name and password in it, for tests. */
    public String superuserUrl(String database) {
        return url(database) + "?user=" + SUPERUSER + "&password=" + passwords.of(SUPERUSER);
    }

    /** Stops the server, ending open connections, and frees the folder. Closing twice does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            server.close();
            // The library gives up after five seconds; a long last checkpoint would be left running.
            LeftoverServer.stop(folder.cluster());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.close();
        }
    }
}
