package vn.thoilai.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.thoilai.local.process.PrivateFiles;

/**
 * What the last start on a data folder wrote down for the other commands.
 *
 * @param address where the suite is called
 * @param issuerPort port of the development issuer
 */
record RunningSuite(String address, int issuerPort) {

    private static Path file(Path data) {
        return data.resolve("run").resolve("suite.properties");
    }

    static void write(SuiteConfig config) {
        Properties properties = new Properties();
        properties.setProperty("address", config.publicUrl());
        properties.setProperty("issuer-port", Integer.toString(config.issuerPort()));
        try {
            StringWriter content = new StringWriter();
            properties.store(content, null);
            PrivateFiles.write(file(config.data()), content.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was written, or the defaults when nothing was. */
    static RunningSuite read(Path data) {
        Properties properties = new Properties();
        if (Files.exists(file(data))) {
            try (Reader reader = Files.newBufferedReader(file(data))) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new RunningSuite(
                properties.getProperty("address", "http://localhost:" + SuiteConfig.GATEWAY_PORT),
                Integer.parseInt(properties.getProperty("issuer-port", Integer.toString(SuiteConfig.ISSUER_PORT))));
    }
}
