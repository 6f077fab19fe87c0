package vn.thoilai.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The roles' passwords: random, kept in the data folder in a file that its owner alone may read. */
final class Passwords {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties byUser = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Passwords(Path file) {
        this.file = file;
    }

    static Passwords of(DataFolder folder) throws IOException {
        Passwords passwords = new Passwords(folder.passwords());
        if (Files.exists(passwords.file)) {
            try (Reader reader = Files.newBufferedReader(passwords.file)) {
                passwords.byUser.load(reader);
            }
        } else if (folder.isMade()) {
            throw new IllegalStateException(
                    passwords.file + " is missing: without it nobody can connect to the databases beside it");
        }
        return passwords;
    }

    /** The password of a user, made and kept when there is none yet. */
    synchronized String of(String user) {
        String known = byUser.getProperty(user);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        byUser.setProperty(user, made);
        save();
        return made;
    }

    synchronized String known(String user) {
        String password = byUser.getProperty(user);
        if (password == null) {
            throw new IllegalArgumentException("no such role: " + user);
        }
        return password;
    }

    private void save() {
        try {
            // Written beside and moved over, so that a crash leaves the old file or the new one, both complete.
            Path next = Files.createTempFile(file.getParent(), "passwords", ".tmp");
            try (Writer writer = Files.newBufferedWriter(next)) {
                byUser.store(writer, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
