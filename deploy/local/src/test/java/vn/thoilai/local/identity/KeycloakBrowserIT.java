package vn.thoilai.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.endtoend.Chromium;

/** A person in Swagger UI who logs in with Keycloak. Runs with the profiles {@code browser} and {@code keycloak}. */
class KeycloakBrowserIT {

    @Test
    void a_person_logs_in_to_swagger_ui_and_calls_an_operation_in_her_own_name() throws Exception {
        var keycloakSuite = KeycloakSuite.get();
        String person = keycloakSuite.admin.person("director", Map.of("centre", List.of("thoi-lai")));
        try (var chromium = new Chromium()) {
            Page page = chromium.page();
            page.navigate(keycloakSuite.suite.address() + "/");
            page.waitForSelector(".opblock");
            page.click(".auth-wrapper .authorize");
            Locator scheme = page.locator(".auth-container", new Page.LocatorOptions().setHasText("authorizationCode"));
            assertThat(scheme.locator("#client_id_authorizationCode").inputValue())
                    .isEqualTo("swagger-ui");
            Page login =
                    page.waitForPopup(() -> scheme.locator("button.authorize").click());
            login.fill("#username", person);
            login.fill("#password", KeycloakAdmin.PASSWORD);
            login.click("#kc-login");
            // The popup closes itself, and the page has redeemed the code when it offers to log out.
            scheme.locator("button", new Locator.LocatorOptions().setHasText("Logout"))
                    .waitFor();
            page.click(".auth-btn-wrapper .btn-done");

            Locator operation = page.locator(".opblock[id$='-readCentre']");
            operation.locator(".opblock-summary-control").click();
            operation.locator(".try-out__btn").click();
            awaitAnswer(operation, "thoi-lai", "200");
            awaitAnswer(operation, "elsewhere", "404");
        }
    }

    private static void awaitAnswer(Locator operation, String centre, String status) {
        operation.locator("tr[data-param-name=centre] input").fill(centre);
        operation.locator("button.execute").click();
        operation
                .locator(".live-responses-table .response-col_status", new Locator.LocatorOptions().setHasText(status))
                .waitFor();
    }
}
