package vn.thoilai.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard as people find it in a browser. Runs with the profile {@code browser}, on an installed Chromium. */
class DashboardIT {

    private static final int PHONE = 360;

    private static Chromium chromium;
    private Page page;

    /** What the browser complains of: errors of scripts, and whatever the Content-Security-Policy kept from it. */
    private final List<String> complaints = new ArrayList<>();

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
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(SharedSuite.gateway() + "/reporting/#centre=thoi-lai&year=2017&period=YEAR");
        page.waitForSelector("#sources");
    }

    @AfterEach
    void nothing_was_kept_from_the_page() {
        assertThat(complaints).isEmpty();
        page.close();
    }

    @Test
    void the_year_is_shown_in_vietnamese_with_what_is_unknown_said() {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("vi");
        assertThat(page.locator("h1").innerText()).contains("Thới Lai", "2017");
        assertThat(page.locator("#overview").innerText()).contains("33", "3.038", "100 %");
        assertThat(page.locator("#attainment tbody tr").innerText()).contains("33", "100 %");
        assertThat(page.locator("#tracks tbody").innerText()).contains("1.394", "604", "1.040", "chưa có số liệu");
        assertThat(page.locator("#tracks tbody").innerText()).contains("trên 4.584");
        assertThat(page.locator("#trend tbody").innerText()).contains("2013", "chưa có số liệu");
        assertThat(page.locator("#board").innerText()).contains("Thới Lai", "có số liệu");
        page.waitForSelector("#tracks .chart canvas");
        photograph("year-vi");
    }

    @Test
    void a_figure_leads_to_classes_and_rows_that_add_up_to_it() {
        page.locator("#tracks tbody tr", has("Hệ Đảng"))
                .locator("a", text("1.394"))
                .click();
        page.waitForSelector("#behind");
        assertThat(page.locator("#behind tbody tr").count()).isEqualTo(19);
        assertThat(page.locator("#behind tfoot").innerText()).contains("1.394");
        assertThat(page.locator("#behind").innerText()).contains("Cộng lại bằng số liệu trên báo cáo: 1.394.");
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
        photograph("classes");

        Locator first = page.locator("#behind tbody tr").first();
        String contributed = first.locator("td.number").innerText();
        first.locator("a").click();
        page.waitForSelector("#behind tbody th:text-matches('^[0-9a-f]{8}-')");
        assertThat(page.locator("#behind tfoot td").innerText()).isEqualTo(contributed);
        assertThat(page.locator("#behind").innerText()).contains("Cộng lại bằng số liệu trên báo cáo: " + contributed);
        assertThat(page.locator("#behind tbody td.number:last-child").allInnerTexts().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(Integer.parseInt(contributed));
        photograph("rows");

        page.goBack();
        page.goBack();
        page.waitForSelector("#overview");
    }

    @Test
    void english_is_chosen_once_and_kept() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        page.waitForSelector("#overview h2:text('What counts toward the target')");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator("#overview").innerText()).contains("33", "3,038", "100 %");
        assertThat(page.locator("body").innerText()).contains("not known yet").doesNotContain("chưa có số liệu");
        page.reload();
        page.waitForSelector("#overview h2:text('What counts toward the target')");
        assertThat(page.title()).isEqualTo("Year report");
        photograph("year-en");
    }

    @Test
    void it_fits_a_phone() {
        page.setViewportSize(PHONE, 740);
        fits();
        photograph("phone");
        page.locator("#overview a", has("3.038")).click();
        page.waitForSelector("#behind");
        fits();
        photograph("phone-classes");
    }

    @Test
    void every_control_and_figure_is_reached_by_keyboard_with_its_focus_seen() {
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            page.keyboard().press("Tab");
            reached.add(
                    (String) page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"));
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as(reached.toString())
                    .isNotEqualTo("none");
        }
        assertThat(reached)
                .startsWith("Đến nội dung chính", "Tiếng Việt", "English", "centre", "year", "period", "role", "Xem")
                .contains("33", "3.038", "100 %");
        page.locator("#overview a", has("3.038")).focus();
        page.keyboard().press("Enter");
        page.waitForSelector("#behind");
        assertThat(page.locator("#behind tfoot").innerText()).contains("3.038");
    }

    @Test
    void it_keeps_the_rules_of_accessibility() {
        assertThat(violations()).isEmpty();
        page.locator("#overview a", has("3.038")).click();
        page.waitForSelector("#behind");
        assertThat(violations()).isEmpty();
    }

    @Test
    void a_problem_is_told_in_the_language_of_the_reader() {
        page.navigate(SharedSuite.gateway() + "/reporting/#centre=nowhere&year=2017");
        page.waitForSelector("#problem:not(:empty)");
        assertThat(page.locator("#problem strong").innerText()).isNotBlank().doesNotContain("Not found");
        assertThat(page.locator("main").innerText()).isBlank();
        String vietnamese = page.locator("#problem").innerText();
        page.locator("[data-language=en]").click();
        page.waitForFunction(
                "before => document.querySelector('#problem').innerText.trim()"
                        + " && document.querySelector('#problem').innerText !== before",
                vietnamese);
        // The browser tells of each answer that is an error; nothing else may be among it.
        complaints.removeIf(complaint -> complaint.contains("404"));
    }

    @Test
    void a_link_from_elsewhere_gets_no_token_and_no_markup_in() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(
                SharedSuite.gateway()
                        + "/reporting/#rows=https%3A%2F%2Fevil.example%2Freporting%2Fv1%2Frows&what=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
        page.waitForSelector("#problem:not(:empty)");
        assertThat(asked).noneMatch(address -> address.contains("evil.example"));
        page.navigate(
                SharedSuite.gateway()
                        + "/reporting/#rows=%2Freporting%2Fv1%2Fcentres%2Fthoi-lai%2Fyears%2F2017%2Frows&what=%3Cimg%20src%3Dx%3E");
        page.waitForSelector("#behind");
        assertThat(page.locator("h1").innerText()).contains("<img src=x>");
        assertThat(page.locator("main img").count()).isZero();
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                        .toList();
    }

    /** Charts follow the width of the window a moment later; fails where something stays wider. */
    private void fits() {
        page.waitForFunction("width => document.documentElement.scrollWidth <= width", PHONE);
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.LocatorOptions text(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
