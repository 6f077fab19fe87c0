package vn.thoilai.kit.testapp;

import io.quarkus.bootstrap.app.AugmentAction;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.paths.PathList;
import java.nio.file.Path;

/**
 * Starts the application once for each argument, with the settings of the argument ({@code key=value,key=value}), and
 * tells what came of it. Runs in a JVM of its own; once the application got as far as its database it cannot start again.
 */
public final class Starts {

    private Starts() {}

    public static void main(String[] starts) throws Exception {
        AugmentAction augment = QuarkusBootstrap.builder()
                .setApplicationRoot(PathList.of(Path.of("target/classes"), Path.of("target/test-classes")))
                .setProjectRoot(Path.of("").toAbsolutePath())
                .setTargetDirectory(Path.of("target"))
                .setMode(QuarkusBootstrap.Mode.TEST)
                .setTest(true)
                .build()
                .bootstrap()
                .createAugmentor();
        var application = augment.createInitialRuntimeApplication();
        for (String settings : starts) {
            for (String setting : settings.split(",")) {
                System.setProperty(setting.replaceAll("=.*", ""), setting.replaceAll(".*=", ""));
            }
            try {
                application.run().close();
                System.out.println("STARTED with " + settings);
            } catch (Throwable e) {
                System.out.println("REFUSED " + settings + ": " + all(e));
            }
            for (String setting : settings.split(",")) {
                System.clearProperty(setting.replaceAll("=.*", ""));
            }
        }
        System.exit(0);
    }

    private static String all(Throwable fault) {
        return fault == null ? "" : fault + " / " + all(fault.getCause()).replace('\n', ' ');
    }
}
