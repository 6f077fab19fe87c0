package vn.thoilai.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.enrollment.ImportJob;
import vn.thoilai.contract.enrollment.ImportState;
import vn.thoilai.contract.enrollment.NewImport;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.local.register.Register2017;

/**
 * Whatever is done with people's data, and whatever goes wrong with it: no log tells of them, no database but enrollment's
 * holds them, no feed carries them.
 */
class DiscretionIT {

    private static final String LEARNERS = "/enrollment/v1/learners";
    private static final String IMPORTS = "/enrollment/v1/imports";

    /** Persons of nowhere else, so that a trace of them can only come from here. */
    private static final String NAME = "Tôn Nữ Thị Dò Vết";

    private static final String PERSONAL_ID = "097531864209";
    private static final String ROW_NAME = "Âu Dương Văn Lạc Dòng";
    private static final String WRONG_TOKEN = "b6xK-wrong-token-Zr81";

    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{8,}\\.eyJ");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<Integer> ANSWERS = new ArrayList<>();

    @BeforeAll
    static void things_go_wrong_with_people() throws Exception {
        SharedSuite.get();
        logOfThisProcess();
        String person = """
                {"centre":"thoi-lai","code":"%s","fullName":"%s","birthDate":"1970-02-03","personalId":"%s"%s}""";
        String once = person.formatted("DO-VET", NAME, PERSONAL_ID, "");
        post(LEARNERS, once);
        post(LEARNERS, once);
        post(LEARNERS, person.formatted("DO-VET-2", NAME, PERSONAL_ID, ""));
        post(LEARNERS, person.formatted("DO-VET-3", NAME + "\\u0000", PERSONAL_ID, ""));
        post(LEARNERS, person.formatted("DO-VET-4", NAME, PERSONAL_ID + "x", ",\"" + NAME + "\":1"));
        post(LEARNERS, person.formatted(NAME, NAME, PERSONAL_ID, ""));
        post(LEARNERS, once.replace("}", NAME));
        post(LEARNERS, once.replace("\"1970-02-03\"", "\"" + NAME + "\""));
        get(LEARNERS + "/" + encoded(NAME), officer());
        get(LEARNERS + "?code=" + encoded(NAME) + "&" + encoded(NAME) + "=" + PERSONAL_ID, officer());
        get(LEARNERS + "?sendingUnit=" + PERSONAL_ID + "&centre=%00" + encoded(NAME), officer());
        get(LEARNERS, WRONG_TOKEN);
        get(LEARNERS, officer() + "x");
        importBadRows();
        assertThat(ANSWERS).contains(201, 400, 401, 409).doesNotContain(500);
    }

    /** Gateway and issuer run in this process and log by java.util.logging. */
    private static void logOfThisProcess() throws IOException {
        FileHandler file =
                new FileHandler(SharedSuite.data().resolve("logs/launcher.log").toString());
        file.setEncoding("UTF-8");
        file.setFormatter(new SimpleFormatter());
        Logger.getLogger("").addHandler(file);
        Logger.getLogger("marker").info("the launcher's log begins");
    }

    private static void importBadRows() throws InterruptedException {
        var api = SharedSuite.api();
        var job = api.post(Role.TRAINING_OFFICER, IMPORTS, new NewImport("thoi-lai", 2016), ImportJob.class);
        String path = IMPORTS + "/" + job.key();
        String learners = "code,full_name,birth_date,sex,sending_unit\r\n"
                + "LD-1," + ROW_NAME + ",31/12/1990,FEMALE,\r\n"
                + "LD-2," + ROW_NAME + ",1990-12-31," + ROW_NAME + "," + ROW_NAME + "\r\n"
                + ROW_NAME + "," + ROW_NAME + ",1990-12-31,FEMALE,\r\n"
                + "LD-1,\"" + ROW_NAME + "\",1990-12-31,MALE," + PERSONAL_ID + "\r\n";
        api.putCsv(Role.TRAINING_OFFICER, path + "/files/learners", learners, ImportJob.class);
        send(
                HttpRequest.newBuilder(at(path + "/files/roster"))
                        .header("Content-Type", "text/csv")
                        .PUT(BodyPublishers.ofString("class,learner\r\n\"" + ROW_NAME + "," + ROW_NAME)),
                officer());
        api.post(Role.TRAINING_OFFICER, path + "/preview", null, ImportJob.class);
        ImportState state;
        do {
            Thread.sleep(200);
            state = api.get(Role.TRAINING_OFFICER, path, ImportJob.class).state();
        } while (Set.of(ImportState.QUEUED, ImportState.VALIDATING, ImportState.WRITING)
                .contains(state));
        assertThat(state).isEqualTo(ImportState.PREVIEWED);
    }

    @Test
    void no_log_names_a_person() throws Exception {
        String logs = logs();
        // That these are found shows that the logs are the right ones, and that what is in them is found.
        assertThat(found(
                        logs,
                        Set.of(
                                "enrollment-service",
                                "reporting-service",
                                "planning-service",
                                "database system is ready",
                                "the launcher's log begins")))
                .hasSize(5);
        assertThat(found(logs, people())).isEmpty();
    }

    @Test
    void no_log_shows_a_token() throws Exception {
        assertThat(TOKEN.matcher(officer()).find()).isTrue();
        assertThat(TOKEN.matcher(logs()).results().count()).isZero();
        assertThat(found(logs(), Set.of(WRONG_TOKEN))).isEmpty();
    }

    @Test
    void people_are_in_no_database_but_enrollments_and_in_no_feed() throws Exception {
        Set<String> people = people();
        assertThat(found(dump("enrollment", "learner"), people)).contains(NAME).hasSizeGreaterThan(1000);
        assertThat(dump("enrollment", "feed_event")).contains("thoi-lai");
        assertThat(found(dump("enrollment", "feed_%"), people)).isEmpty();
        for (String database : List.of("reporting", "planning")) {
            String dump = dump(database, "%");
            assertThat(dump).contains("thoi-lai");
            assertThat(found(dump, people)).as(database).isEmpty();
        }
    }

    /** Every name of the register and of this test, and the personal ID. */
    private static Set<String> people() {
        Set<String> people = Register2017.generate()
                .learners()
                .lines()
                .skip(1)
                .map(row -> row.split(",")[1])
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(people).hasSizeGreaterThan(1000).allMatch(name -> name.contains(" "));
        people.addAll(Set.of(NAME, ROW_NAME, PERSONAL_ID));
        return people;
    }

    /** Which of the words stand in the text, as they are, in an address or in JSON. */
    private static Set<String> found(String text, Set<String> words) {
        return words.stream()
                .filter(word -> Stream.of(word, encoded(word), encoded(word).replace("+", "%20"), escaped(word))
                        .anyMatch(text::contains))
                .collect(Collectors.toSet());
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static String escaped(String word) {
        return word.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }

    private static String logs() throws IOException {
        StringBuilder logs = new StringBuilder();
        try (Stream<Path> files = Files.walk(SharedSuite.data())) {
            for (Path file : files.filter(file -> file.getFileName().toString().contains(".log"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                logs.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return logs.toString();
    }

    private static String dump(String database, String tables) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (var connection =
                        DriverManager.getConnection(SharedSuite.get().postgres().superuserUrl(database));
                var statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (var result = statement.executeQuery("select table_schema || '.' || table_name"
                    + " from information_schema.tables where table_type = 'BASE TABLE' and table_name like '" + tables
                    + "' and table_schema not in ('pg_catalog', 'information_schema')")) {
                while (result.next()) {
                    names.add(result.getString(1));
                }
            }
            assertThat(names).isNotEmpty();
            for (String name : names) {
                try (var rows = statement.executeQuery("select to_jsonb(t)::text from " + name + " t")) {
                    while (rows.next()) {
                        dump.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return dump.toString();
    }

    private static String officer() {
        return SharedSuite.get().token(Role.TRAINING_OFFICER, "thoi-lai");
    }

    private static void post(String path, String body) {
        send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                officer());
    }

    private static void get(String path, String token) {
        send(HttpRequest.newBuilder(at(path)), token);
    }

    private static void send(HttpRequest.Builder request, String token) {
        try {
            ANSWERS.add(CLIENT.send(
                            request.header("Authorization", "Bearer " + token).build(), BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI at(String path) {
        return SharedSuite.gateway().resolve(path);
    }
}
