package vn.thoilai.local.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import vn.thoilai.local.Suite;
import vn.thoilai.local.SuiteConfig;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.local.load.Api;
import vn.thoilai.local.load.YearLoader;

/** One packaged suite on free ports, with the year 2017 loaded for all tests that read it. */
public final class SharedSuite {

    static final Path REPOSITORY = Path.of("../..");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final SuiteConfig CONFIG = SuiteConfig.onFreePorts(REPOSITORY, folder("year"));
    private static Suite suite;
    private static boolean loaded;

    private SharedSuite() {}

    static synchronized Suite get() {
        started();
        if (!loaded) {
            new YearLoader(new Api(suite.address()), System.out::println).load();
            loaded = true;
        }
        return suite;
    }

    /** The suite, whether the year is loaded or not. */
    public static synchronized Suite started() {
        if (suite == null) {
            suite = Suite.start(CONFIG, System.out::println);
            Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
        }
        return suite;
    }

    /** What the suite was started with. */
    public static SuiteConfig config() {
        return CONFIG;
    }

    static Path folder(String name) {
        try {
            return Files.createTempDirectory(Path.of("target"), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the suite keeps everything, its logs among others. */
    static Path data() {
        return CONFIG.data();
    }

    static URI gateway() {
        return get().address();
    }

    static Api api() {
        return new Api(gateway());
    }

    static Collection<Integer> servicePorts() {
        get();
        return CONFIG.servicePorts().values();
    }

    static String direct(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }

    static HttpResponse<String> get(Role role, String path, String... headers) {
        var request = HttpRequest.newBuilder(gateway().resolve(path));
        if (role != null) {
            request.header("Authorization", "Bearer " + get().token(role, "thoi-lai"));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
