package vn.thoilai.local;

import java.net.URISyntaxException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data of the suite lies, for every command. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of the suite's data; deploy/local/data unless told")
    private Path data;

    Path folder() {
        Path folder = data != null ? data : repository().resolve("deploy/local/data");
        return folder.toAbsolutePath().normalize();
    }

    /** The repository this launcher was built in: it lies in deploy/local/target, as a jar or as classes. */
    static Path repository() {
        try {
            Path own = Path.of(DataOption.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own.resolve("../../../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
