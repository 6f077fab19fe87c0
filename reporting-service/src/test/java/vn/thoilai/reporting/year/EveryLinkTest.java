package vn.thoilai.reporting.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.Sex;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.TestEvents.ClassBuilder;
import vn.thoilai.reporting.ThoiLai2017;

/** Walks every link of a report: what is listed behind a figure adds up to it. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class EveryLinkTest {

    private static final String YEAR = "/reporting/v1/centres/thoi-lai/years/2017";

    @Inject
    Feeding feeding;

    private int followed;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
    }

    @Test
    void every_figure_of_2017_is_the_sum_of_what_it_links_to() {
        feeding.enrollment(ThoiLai2017.events());
        feeding.planning(TestEvents.plan("thoi-lai", 2017, Stated.exact(33), null));
        follow(read(YEAR + "?period=YEAR").getMap("$"));
        // Five lines and two totals, each with more than twenty figures, some with lists of dozens of classes.
        assertThat(followed).isGreaterThan(150);
    }

    @Test
    void so_is_every_figure_of_a_part_of_a_year_in_which_everything_happens() {
        ClassBuilder one = TestEvents.trainingClass();
        ClassBuilder two = TestEvents.trainingClass();
        UUID person = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        feeding.enrollment(
                TestEvents.centre("thoi-lai", "927", "92"),
                one.event(),
                two.event(),
                TestEvents.learner(person, 1, Sex.FEMALE, "COMMUNE", "u1"),
                TestEvents.enrollment(one.id, person.toString(), EnrollmentState.COMPLETED, 3, Grade.GOOD),
                TestEvents.enrollment(two.id, person.toString(), EnrollmentState.NOT_COMPLETED, 0, Grade.FAIL),
                TestEvents.enrollment(two.id, other.toString(), EnrollmentState.ATTENDING, null, null),
                TestEvents.enrollment(two.id, UUID.randomUUID().toString(), EnrollmentState.ABSENT, 0, null),
                TestEvents.certificate(UUID.randomUUID(), 1, one.id, person, CertificateState.ISSUED),
                TestEvents.certificate(UUID.randomUUID(), 1, one.id, person, CertificateState.REVOKED),
                TestEvents.certificate(UUID.randomUUID(), 1, null, person, CertificateState.ISSUED),
                TestEvents.commendation(UUID.randomUUID(), 1, two.id, person),
                TestEvents.commendation(UUID.randomUUID(), 1, null, person));
        JsonPath report = read(YEAR + "?period=H1");
        assertThat(report.getInt("total.heads.value")).isEqualTo(2);
        assertThat(report.getInt("total.women.value")).isEqualTo(2);
        assertThat(report.getString("total.women.qualifier")).isEqualTo("MORE_THAN");
        assertThat(report.getInt("total.certified.value")).isEqualTo(1);
        assertThat(report.getInt("certificatesWithoutClass.value")).isEqualTo(1);
        assertThat(report.getInt("commendedWithoutClass.value")).isEqualTo(1);
        follow(report.getMap("$"));
        assertThat(followed).isGreaterThan(40);

        JsonPath blocks = read(YEAR + "/breakdowns/BLOCK?period=H1");
        assertThat(blocks.getList("parts.code")).containsExactly("COMMUNE", null);
        assertThat(blocks.getList("parts.participations.value")).containsExactly(2, 1);
        assertThat(blocks.getList("parts.heads.value")).containsExactly(1, 1);
    }

    @Test
    void a_line_there_is_not_is_not_found() {
        feeding.enrollment(TestEvents.centre("thoi-lai", "927", "92"));
        ContractApi.given(TestTokens.token("director", List.of("thoi-lai"), List.of()))
                .get(YEAR + "/rows?line=TRACK-PARTY-OWN-TARGET")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    private void follow(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::follow);
        } else if (value instanceof Map<?, ?> map) {
            if (map.get("rows") != null && map.containsKey("rule")) {
                followFigure(map);
            } else {
                map.values().forEach(this::follow);
            }
        }
    }

    private void followFigure(Map<?, ?> figure) {
        String link = (String) figure.get("rows");
        if (link.contains("WITHOUT_CLASS")) {
            assertThat(sum(all(link.replace("rows?", "rows/none?")), "counted"))
                    .isEqualByComparingTo(number(figure, "value"));
            followed++;
            return;
        }
        List<Map<String, Object>> classes = all(link);
        if (figure.get("numerator") != null) {
            assertThat(sum(classes, "numerator")).as(link).isEqualByComparingTo(number(figure, "numerator"));
            assertThat(sum(classes, "denominator")).as(link).isEqualByComparingTo(number(figure, "denominator"));
        } else if (figure.get("value") != null) {
            assertThat(sum(classes, "value")).as(link).isEqualByComparingTo(number(figure, "value"));
        } else {
            assertThat(classes).as(link).allMatch(each -> each.get("value") == null && each.get("numerator") == null);
        }
        // Of the long lists those of the totals will do: they are of the same classes.
        if (!link.contains("line=TRACK")) {
            classes.stream().filter(each -> each.get("rows") != null).forEach(this::followClass);
        }
        followed++;
    }

    private void followClass(Map<String, Object> part) {
        List<Map<String, Object>> rows = all((String) part.get("rows"));
        String link = (String) part.get("rows");
        if (part.get("denominator") != null) {
            assertThat(sum(rows, "counted")).as(link).isEqualByComparingTo(number(part, "numerator"));
            assertThat(sum(rows, "outOf")).as(link).isEqualByComparingTo(number(part, "denominator"));
        } else if (part.get("value") != null) {
            assertThat(sum(rows, "counted")).as(link).isEqualByComparingTo(number(part, "value"));
        }
        boolean complete = rows.stream().allMatch(row -> row.get("counted") != null);
        if (part.get("value") != null) {
            assertThat("COMPLETE".equals(part.get("completeness"))).as(link).isEqualTo(complete);
        }
    }

    private static List<Map<String, Object>> all(String link) {
        List<Map<String, Object>> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = read(link + "&limit=500" + cursor);
            items.addAll(page.getList("items"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);
        return items;
    }

    private static BigDecimal sum(List<Map<String, Object>> items, String field) {
        return items.stream()
                .filter(each -> Objects.nonNull(each.get(field)))
                .map(each -> number(each, field))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Map<?, ?> map, String field) {
        return new BigDecimal(String.valueOf(map.get(field)));
    }

    private static JsonPath read(String path) {
        return ContractApi.given(TestTokens.token("director", List.of("thoi-lai"), List.of()))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
