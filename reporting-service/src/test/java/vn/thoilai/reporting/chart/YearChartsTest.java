package vn.thoilai.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.ReportMedia;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.ThoiLai2017;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class YearChartsTest {

    private static final String CHARTS = "/reporting/v1/centres/thoi-lai/years/2017/charts/";

    @Inject
    Feeding feeding;

    @BeforeEach
    void pilot() {
        TestDatabase.clean();
        feeding.enrollment(ThoiLai2017.events());
        feeding.planning(TestEvents.plan("thoi-lai", 2017, Stated.exact(33), new Stated(3000, Qualifier.ABOUT)));
    }

    private static RequestSpecification as(String role) {
        return ContractApi.given(TestTokens.token(role, List.of("thoi-lai"), List.of()));
    }

    private static ValidatableResponse get(String chart, String accept) {
        return as("director").accept(accept).get(CHARTS + chart).then();
    }

    private static JsonPath figures(String chart) {
        return get(chart, "*/*")
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .jsonPath();
    }

    private static Element svg(String chart) {
        String text = get(chart, "image/svg+xml")
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("Vary", equalTo("Accept, Accept-Language"))
                .extract()
                .asString();
        return Jsoup.parse(text, "", Parser.xmlParser()).child(0);
    }

    @Test
    void shares_are_of_what_counts_toward_the_target() {
        JsonPath chart = figures("shares");
        assertThat(chart.getList("series.figure")).containsExactly("classes", "participations");
        assertThat(chart.getList("series[1].points.key")).containsExactly("PARTY", "STATE", "MASS_ORGANISATION");
        assertThat(chart.getList("series[1].points.figure.value")).containsExactly(1394, 604, 1040);
        // 1,394, 604 and 1,040 of 3,038.
        assertThat(chart.getList("series[1].points.share")).containsExactly(45.9f, 19.9f, 34.2f);
        assertThat(chart.getList("series[0].points.share")).containsExactly(57.6f, 18.2f, 24.2f);
    }

    @Test
    void attainment_is_the_report_s() {
        JsonPath chart = figures("attainment");
        assertThat(chart.getList("series[0].points.key")).containsExactly("CLASSES", "LEARNERS");
        assertThat(chart.getList("series[0].points.figure.value")).containsExactly(100.0f, 101.3f);
    }

    @Test
    void a_year_nothing_is_known_of_is_a_gap_and_so_is_an_unknown_count() {
        feeding.enrollment(
                TestEvents.trainingClass()
                        .in("thoi-lai", 2015)
                        .declared(null, counts(55))
                        .event(),
                TestEvents.trainingClass()
                        .in("thoi-lai", 2016)
                        .declared(null, counts(null))
                        .event());
        JsonPath chart = figures("trend");
        assertThat(chart.getList("series[0].points.key")).containsExactly("2013", "2014", "2015", "2016", "2017");
        assertThat(values(chart, 0)).containsExactly(null, null, "1", "1", "33");
        assertThat(values(chart, 1)).containsExactly(null, null, "55", null, "3038");
        assertThat(chart.getString("series[1].points[1].figure")).isNull();
        assertThat(chart.getString("series[1].points[3].figure.qualifier")).isEqualTo("NOT_STATED");
        String text = svg("trend").select("text").text();
        assertThat(text).contains("chưa có số liệu", "3.038", "55").doesNotContain("null");
        assertThat(svg("trend").select("desc").text()).contains("2016 chưa có số liệu");
    }

    private static List<String> values(JsonPath chart, int series) {
        return IntStream.range(0, 5)
                .mapToObj(point -> chart.getString("series[" + series + "].points[" + point + "].figure.value"))
                .toList();
    }

    private static DeclaredCounts counts(Integer participations) {
        return new DeclaredCounts(null, participations, null, null, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shares", "attainment", "trend"})
    void a_picture_that_scales_says_in_words_what_it_shows(String chart) {
        Element picture = svg(chart);
        assertThat(picture.tagName()).isEqualTo("svg");
        assertThat(picture.attr("role")).isEqualTo("img");
        assertThat(picture.attr("aria-labelledby")).isEqualTo("chart-" + chart + "-title chart-" + chart + "-desc");
        assertThat(picture.getElementById("chart-" + chart + "-title").text()).contains("2017");
        assertThat(picture.getElementById("chart-" + chart + "-desc").text()).isNotBlank();
        assertThat(picture.select("text")).hasSizeGreaterThan(3);
        assertThat(picture.select("script, image")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shares", "attainment", "trend"})
    void a_picture_of_dots_shows_something(String chart) throws IOException {
        byte[] file = get(chart, ReportMedia.PNG)
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        BufferedImage dots = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(dots.getWidth()).isEqualTo(1640);
        assertThat(IntStream.range(0, dots.getWidth() * dots.getHeight())
                        .map(dot -> dots.getRGB(dot % dots.getWidth(), dot / dots.getWidth()) & 0xFFFFFF)
                        .filter(colour -> colour == 0x0072B2)
                        .count())
                .isGreaterThan(300);
    }

    @Test
    void a_browser_s_picture_is_the_one_that_scales() {
        get("shares", "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8")
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"));
        get("shares", "image/png;q=0.9, image/svg+xml;q=0.1").contentType("image/png");
    }

    @Test
    void english_is_spoken_where_it_is_asked_for() {
        String text = as("director")
                .accept(ReportMedia.SVG)
                .header("Accept-Language", "en")
                .get(CHARTS + "shares")
                .then()
                .header("Content-Language", equalTo("en"))
                .extract()
                .asString();
        assertThat(text).contains("Party classes", "1,394").doesNotContain("Hệ Đảng");
    }

    @Test
    void what_is_not_drawn_or_not_to_be_seen_is_refused() {
        RequestSpecification bad = ContractApi.givenBad(TestTokens.token("director", List.of("thoi-lai"), List.of()));
        bad.accept("application/pdf").get(CHARTS + "shares").then().statusCode(406);
        ContractApi.givenBad(TestTokens.token("director", List.of("thoi-lai"), List.of()))
                .get(CHARTS + "pies")
                .then()
                .statusCode(400);
        as("learner").get(CHARTS + "shares").then().statusCode(403);
        as("director")
                .get("/reporting/v1/centres/o-mon/years/2017/charts/trend")
                .then()
                .statusCode(404);
    }
}
