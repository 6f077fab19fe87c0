package vn.thoilai.kit.problem;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.kit.testapp.KitTest;

@QuarkusTest
class NeighbourProblemsTest extends KitTest {

    @Test
    void a_neighbours_new_field_is_ignored() {
        given().get(NOTES + "/answers/neighbour?path=more")
                .then()
                .statusCode(200)
                .body(equalTo("\"yes\""));
    }

    @Test
    void a_neighbours_problem_is_passed_on() {
        given().get(NOTES + "/answers/neighbour?path=full")
                .then()
                .statusCode(409)
                .body("code", equalTo("capacity-reached"))
                .body("allowed", contains("wait"))
                .body("instance", equalTo(NOTES + "/answers/neighbour"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "broken", "unauthorized", "slow", "fault"})
    void a_neighbour_that_fails_is_unreachable(String path) {
        given().get(NOTES + "/answers/neighbour?path=" + path)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("neighbour-unreachable"));
    }
}
