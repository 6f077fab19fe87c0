package vn.thoilai.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A repository whose built services are {@link FakeService}s. */
final class FakeRepository {

    private FakeRepository() {}

    static Path in(Path folder, Service... dying) throws IOException {
        for (Service service : Service.values()) {
            Path app = folder.resolve(service.fullName()).resolve("target/quarkus-app");
            Files.createDirectories(app);
            jar(app.resolve("quarkus-run.jar"), List.of(dying).contains(service));
        }
        return folder;
    }

    private static void jar(Path file, boolean dies) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String entry = FakeService.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                InputStream bytes = FakeService.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new JarEntry(entry));
            bytes.transferTo(jar);
            if (dies) {
                jar.putNextEntry(new JarEntry("dies"));
            }
        }
    }
}
