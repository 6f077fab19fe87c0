package vn.thoilai.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.access.Matrix.Row;
import vn.thoilai.local.issuer.Role;

/** Sends every operation of the contract as everybody, and compares with what {@code access/matrix.md} expects. */
class AccessMatrixIT {

    private static final Path CONTRACT = Path.of("../../contract/openapi.yaml");
    private static final Pattern OPERATION = Pattern.compile("^ +operationId: (\\w+)$", Pattern.MULTILINE);
    private static final int AT_ONCE = 4;

    private static final Matrix MATRIX = Matrix.read();
    private static TwoCities cities;
    private static Map<String, Recipe> recipes;

    @BeforeAll
    static void prepare() {
        cities = TwoCities.get();
        recipes = Recipes.all(cities);
    }

    @Test
    void every_operation_of_the_contract_has_a_row_and_a_request_and_no_other_has() throws IOException {
        Set<String> operations = OPERATION
                .matcher(Files.readString(CONTRACT))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(operations).hasSizeGreaterThan(50);
        assertThat(MATRIX.rows().stream().map(Row::id).collect(Collectors.toSet()))
                .isEqualTo(operations);
        assertThat(MATRIX.rows()).extracting(Row::operation).doesNotHaveDuplicates();
        assertThat(MATRIX.rows().stream().map(Row::operation).collect(Collectors.toSet()))
                .isEqualTo(recipes.keySet());
    }

    @Test
    void everybody_is_answered_as_the_table_says() throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<List<String>>> asked = new ArrayList<>();
            MATRIX.rows().forEach(row -> asked.add(() -> differing(row)));
            List<String> differing = new ArrayList<>();
            for (var answer : pool.invokeAll(asked)) {
                differing.addAll(answer.get());
            }
            assertThat(differing).as("cells that differ from matrix.md").isEmpty();
        } finally {
            pool.shutdownNow();
        }
    }

    /** Rows are asked side by side, the cells of a row one after the other. */
    private static List<String> differing(Row row) {
        Recipe recipe = recipes.get(row.operation());
        List<String> differing = new ArrayList<>();
        // What a refused request asks for is not touched by it, so one is enough for all of them.
        Answer untouched = recipe.prepare().get();
        for (Cell cell : cells(row)) {
            boolean done = Matrix.DONE.equals(cell.expected());
            Answer prepared = done ? recipe.prepare().get() : untouched;
            Asked asked = recipe.ask().apply(prepared, cell.person());
            Answer answer = cities.callers.send(cell.token(), asked);
            String actual = actual(asked, answer);
            if (!cell.expected().equals(actual)) {
                differing.add(row.operation() + " as " + cell.column() + ": expected " + cell.expected() + ", but was "
                        + actual + " (" + answer.status() + " to " + asked.method() + " " + asked.path() + ")");
            }
        }
        return differing;
    }

    /** The answer in the table's words. */
    private static String actual(Asked asked, Answer answer) {
        if (!answer.isDone()) {
            return Integer.toString(answer.status());
        }
        return asked.mark() == null || answer.text().contains(asked.mark()) ? Matrix.DONE : Matrix.NOTHING;
    }

    /** A caller, the token he sends, and what he is to be answered. */
    private record Cell(String column, Person person, String token, String expected) {}

    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (String column : MATRIX.roles()) {
            cells.add(cell(column, atHome(column), row.cells().get(column)));
            elsewhere(column)
                    .forEach(person -> cells.add(cell(
                            column + " of " + String.join("", person.centres()) + String.join("", person.areas()),
                            person,
                            MATRIX.elsewhere(row, column))));
        }
        Person everything = new Person("stranger", MATRIX.roles(), List.of(cities.home.code), List.of("92"));
        String bad = cities.passes.ofStranger(everything);
        Person visitor = new Person("visitor", List.of("visitor"), everything.centres(), everything.areas());
        cells.add(new Cell(Matrix.NO_TOKEN, everything, null, row.cells().get(Matrix.NO_TOKEN)));
        cells.add(new Cell(Matrix.BAD_TOKEN, everything, bad, row.cells().get(Matrix.BAD_TOKEN)));
        cells.add(cell(Matrix.NO_ROLE, visitor, row.cells().get(Matrix.NO_ROLE)));
        return cells;
    }

    private static Cell cell(String column, Person person, String expected) {
        return new Cell(column, person, cities.passes.of(person), expected);
    }

    private static Person atHome(String column) {
        Person person = Role.of(column).map(cities.home::person).orElseGet(Person::service);
        return person.is(Role.TRAINING_OFFICER) ? person.alsoOf(OrganisationRecipes.centreToCome(cities.home)) : person;
    }

    /** People of another centre of the city and of one in another city, and another city's. */
    private static List<Person> elsewhere(String column) {
        return Role.of(column).stream()
                .flatMap(role -> role == Role.CITY_OFFICER || role == Role.CITY_SYSTEM
                        ? List.of(cities.faraway.person(role)).stream()
                        : List.of(cities.neighbour.person(role), cities.faraway.person(role)).stream())
                .toList();
    }
}
