package vn.thoilai.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.access.BadRequests.Bad;
import vn.thoilai.local.access.Matrix.Row;
import vn.thoilai.local.endtoend.SharedSuite;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.postgres.SuitePostgres;

/**
 * Makes every operation's valid request wrong in every way there is, and holds the answers against the contract: a problem
 * document that points at the fault, and nothing changed. What was answered stands in {@code docs/bad-input.md}.
 */
class BadInputIT {

    private static final Path DOCUMENT = Path.of("../../docs/bad-input.md");
    private static final String BEGIN = "<!-- made by BadInputIT -->\n";
    private static final String END = "<!-- end -->\n";

    /** Not bad there: an attachment is made under the code it is put to. */
    private static final Set<String> ALLOWED =
            Set.of("putAttachment, no `If-Match`", "putAttachment, an id of nothing");

    private final TwoCities cities = TwoCities.get();
    private final Map<String, ContractOperation> operations = ContractOperation.all();
    private final Map<String, Map<String, TreeSet<String>>> told = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void what_is_wrong_is_named_and_changes_nothing() throws Exception {
        Map<String, Recipe> recipes = Recipes.all(cities);
        for (Row row : Matrix.read().rows()) {
            caller(row).ifPresent(person -> refuse(row, recipes.get(row.operation()), person));
        }
        assertThat(faults).isEmpty();
        compare();
    }

    /** Whoever may; what nobody of a centre or city may is asked by no person at all. */
    private Optional<Person> caller(Row row) {
        return Matrix.read().roles().stream()
                .filter(role -> Matrix.DONE.equals(row.cells().get(role)))
                .findFirst()
                .map(role -> Role.of(role).map(cities.home::person).orElseGet(Person::service))
                .map(person -> person.is(Role.TRAINING_OFFICER)
                        ? person.alsoOf(OrganisationRecipes.centreToCome(cities.home))
                        : person);
    }

    private void refuse(Row row, Recipe recipe, Person person) {
        Asked good = recipe.ask().apply(recipe.prepare().get(), person);
        ContractOperation operation = operations.get(row.id());
        long before = changes();
        for (Bad bad : BadRequests.of(operation, good)) {
            if (ALLOWED.contains(row.operation() + ", " + bad.what())) {
                continue;
            }
            Answer answer = cities.callers.send(person, bad.request());
            String fault = fault(operation, bad, answer);
            if (fault != null) {
                faults.add(row.operation() + ", " + bad.what() + ": " + fault + " in " + answer);
            } else {
                told.computeIfAbsent(kind(operation, good), any -> new TreeMap<>())
                        .computeIfAbsent(bad.what(), any -> new TreeSet<>())
                        .add(answer.status() + " `" + answer.json().path("code").asText() + "`");
            }
        }
        if (changes() != before) {
            faults.add(row.operation() + ": something was changed by a refused request");
        }
    }

    private static String fault(ContractOperation operation, Bad bad, Answer answer) {
        if (!bad.statuses().contains(answer.status())) {
            return "expected " + bad.statuses() + ", but was " + answer.status();
        }
        if (!operation.answers().contains(Integer.toString(answer.status()))) {
            return "the contract does not know this status here";
        }
        JsonNode problem = answer.json();
        if (!problem.hasNonNull("code") || !problem.hasNonNull("title") || !problem.hasNonNull("traceId")) {
            return "no problem document";
        }
        boolean pointed = bad.pointer() == null;
        for (JsonNode error : problem.path("errors")) {
            pointed |= error.path("pointer").asText().startsWith(String.valueOf(bad.pointer()))
                    && error.hasNonNull("detail");
        }
        return pointed ? null : "nothing points at " + bad.pointer();
    }

    private static String kind(ContractOperation operation, Asked good) {
        return switch (good.method()) {
            case "GET" -> operation.has("limit") ? "Lists and feeds" : "Single resources";
            case "POST" -> operation.creates() ? "What creates" : "What moves or decides";
            case "DELETE" -> "What deletes";
            default -> operation.readsJson() ? "What replaces" : "Uploads";
        };
    }

    /** How many changes the three services know of. */
    private static long changes() {
        long changes = 0;
        for (String database : SuitePostgres.DATABASES) {
            try (var connection = DriverManager.getConnection(
                            SharedSuite.started().postgres().superuserUrl(database));
                    var rows = connection
                            .createStatement()
                            .executeQuery("select (select count(*) from audit_entry where outcome = 'CHANGED')"
                                    + " + (select count(*) from idempotency_key)")) {
                rows.next();
                changes += rows.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return changes;
    }

    private void compare() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END, begin);
        assertThat(begin).as("place of the table in docs/bad-input.md").isPositive();
        String mended = document.substring(0, begin) + BEGIN + table() + document.substring(end);
        if (System.getProperty("mend") != null) {
            Files.writeString(DOCUMENT, mended);
        } else {
            assertThat(document)
                    .as("docs/bad-input.md; to write its table anew, run this test with -Dmend")
                    .isEqualTo(mended);
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder("\n");
        told.forEach((kind, answers) -> {
            table.append("## ").append(kind).append("\n\n| what was sent | what it answered |\n|---|---|\n");
            answers.forEach((what, answered) -> table.append("| ")
                    .append(what)
                    .append(" | ")
                    .append(String.join(", ", answered))
                    .append(" |\n"));
            table.append("\n");
        });
        return table.toString();
    }
}
