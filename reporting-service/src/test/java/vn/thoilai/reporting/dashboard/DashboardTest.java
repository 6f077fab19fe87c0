package vn.thoilai.reporting.dashboard;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.kit.test.PostgresResource;

/** What anybody gets of the dashboard, and under which rules a browser shows it; the page itself is opened in a browser elsewhere. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class DashboardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "index.html", "dashboard.css", "js/main.js", "lib/echarts.simple.min.js", "lib/LICENSE"})
    void its_files_are_open_to_anybody_and_may_run_nothing_but_themselves(String file) {
        RestAssured.get("/reporting/" + file)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self';"),
                                containsString("style-src 'self';"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))));
    }

    @Test
    void figures_need_a_token_all_the_same() {
        RestAssured.get("/reporting/v1/centres/thoi-lai/years/2017")
                .then()
                .statusCode(401)
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void the_page_has_no_script_or_style_of_its_own_and_names_no_other_address() {
        RestAssured.get("/reporting/")
                .then()
                .contentType(startsWith("text/html"))
                .body(not(containsString("<style")))
                .body(not(containsString("style=")))
                .body(not(containsString("://")))
                .body(not(containsString("development-tokens")));
    }
}
