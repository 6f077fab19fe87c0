package vn.thoilai.kit.identity;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.kit.testapp.KitTest;
import vn.thoilai.kit.testapp.NewNote;

@QuarkusTest
class CallerTest extends KitTest {

    private static int createWith(String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(NewNote.of("a"))
                .post(NOTES)
                .statusCode();
    }

    private static void expect(int status, String token) {
        org.assertj.core.api.Assertions.assertThat(createWith(token)).isEqualTo(status);
    }

    @Test
    void a_centres_people_see_their_centre() {
        expect(201, TestTokens.token(Roles.TRAINING_OFFICER, List.of("co-do", "thoi-lai"), List.of()));
    }

    @Test
    void a_foreign_centre_is_not_found() {
        expect(404, TestTokens.token(Roles.TRAINING_OFFICER, List.of("co-do"), List.of()));
    }

    @Test
    void a_citys_people_see_the_centres_of_their_area() {
        expect(201, TestTokens.token(Roles.CITY_OFFICER, List.of(), List.of("can-tho")));
    }

    @Test
    void a_foreign_area_is_not_found() {
        expect(404, TestTokens.token(Roles.CITY_OFFICER, List.of(), List.of("hau-giang")));
    }

    @Test
    void who_is_bound_to_nothing_sees_nothing() {
        expect(404, TestTokens.token(Roles.CITY_OFFICER));
    }

    @Test
    void a_service_sees_all() {
        expect(201, TestTokens.token(Roles.SERVICE));
    }

    @Test
    void another_role_is_forbidden() {
        expect(403, TestTokens.token(Roles.LEARNER, List.of("thoi-lai"), List.of()));
    }

    @Test
    void an_expired_token_is_refused() {
        expect(401, TestTokens.token("a", Set.of(Roles.SERVICE), List.of(), List.of(), Duration.ofMinutes(-10)));
    }
}
