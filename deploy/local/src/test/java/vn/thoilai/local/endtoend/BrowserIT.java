package vn.thoilai.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Swagger UI as a person finds it in a browser. Runs with the profile {@code browser}, on an installed Chromium. */
class BrowserIT {

    private static final FilePayload SCAN =
            new FilePayload("QD-12.pdf", "application/pdf", "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));

    private static Chromium chromium;
    private Page page;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void visit() {
        page = chromium.page();
        page.navigate(SharedSuite.gateway() + "/");
        page.waitForSelector(".opblock");
        // The token arrives after the page: its lock closes.
        page.waitForSelector(".auth-wrapper .authorize.locked");
    }

    @Test
    void the_whole_suite_is_shown() {
        assertThat(page.locator(".opblock-tag-section h3").allInnerTexts())
                .anyMatch(text -> text.contains("classes"))
                .anyMatch(text -> text.contains("rosters"))
                .anyMatch(text -> text.contains("reporting"))
                .anyMatch(text -> text.contains("planning"));
        assertThat(page.locator(".opblock").count()).isGreaterThan(40);
    }

    @Test
    void the_year_can_be_read_with_the_token_at_hand() {
        var year = page.locator("#operations-reporting-readYearReport");
        assertThat(tryOut(year)).startsWith("200");
        assertThat(year.locator(".live-responses-table").innerText()).contains("thoi-lai", "1394");
    }

    @Test
    void try_it_out_reaches_the_service_for_every_operation() {
        var blocks = page.locator(".opblock");
        for (int i = 0; i < blocks.count(); i++) {
            var block = blocks.nth(i);
            var status = tryOut(block);
            // Examples name ids that do not exist: what matters is that the service answered, and knew the caller.
            assertThat(status)
                    .as(block.getAttribute("id"))
                    .matches("(?s)^[2-5]\\d\\d.*")
                    .doesNotStartWith("400")
                    .doesNotStartWith("401")
                    .doesNotStartWith("405")
                    .doesNotStartWith("500")
                    .doesNotStartWith("503");
            // Closed again: the page is slow with fifty operations open.
            click(block.locator(".opblock-summary-control"));
        }
    }

    private static String tryOut(Locator block) {
        click(block.locator(".opblock-summary-control"));
        click(block.locator(".try-out__btn"));
        var file = block.locator("input[type=file]");
        if (file.count() > 0) {
            file.first().setInputFiles(SCAN);
        }
        click(block.locator("button.execute"));
        var status = block.locator(".live-responses-table .response-col_status").last();
        status.waitFor();
        return status.innerText().strip();
    }

    /** Without waiting for the page to come to rest, which takes it seconds. */
    private static void click(Locator button) {
        button.first().dispatchEvent("click");
    }
}
