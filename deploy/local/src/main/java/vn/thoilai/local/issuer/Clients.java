package vn.thoilai.local.issuer;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import vn.thoilai.local.process.PrivateFiles;

/** The issuer's clients and their secrets: one for each role and one for each service; random, kept with the data. */
public final class Clients {

    /** Clients that are services of the suite. */
    public static final List<String> SERVICES = List.of("enrollment-service", "reporting-service", "planning-service");

    private static final int SECRET_BYTES = 24;

    private final Properties secrets;

    private Clients(Properties secrets) {
        this.secrets = secrets;
    }

    /** The clients kept in a data folder; secrets still missing are made. */
    public static Clients of(Path dataFolder) {
        Path file = dataFolder.resolve("issuer").resolve("clients.properties");
        Properties secrets = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    secrets.load(reader);
                }
            }
            SecureRandom random = new SecureRandom();
            Stream.concat(SERVICES.stream(), Arrays.stream(Role.values()).map(Role::wire))
                    .forEach(client -> secrets.computeIfAbsent(client, absent -> secret(random)));
            StringWriter content = new StringWriter();
            secrets.store(content, null);
            PrivateFiles.write(file, content.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Clients(secrets);
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The secret of a client that exists. */
    public String secretOf(String client) {
        return secrets.getProperty(client);
    }

    boolean knows(String client, String secret) {
        String kept = secrets.getProperty(client, "");
        // Compared in constant time, and an unknown client like a wrong secret.
        return !kept.isEmpty()
                && MessageDigest.isEqual(
                        kept.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
