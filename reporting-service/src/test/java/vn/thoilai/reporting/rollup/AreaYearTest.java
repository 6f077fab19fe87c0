package vn.thoilai.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.ThoiLai2017;
import vn.thoilai.reporting.db.CountingSql;
import vn.thoilai.reporting.report.ReportCalls;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class AreaYearTest {

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
        feeding.enrollment(Cities.events());
        feeding.enrollment(ThoiLai2017.events().stream()
                .filter(event -> !event.type().equals(TestEvents.CENTRE))
                .toList());
        feeding.enrollment(
                Cities.declared("o-mon", 2017, 100),
                Cities.declared("o-mon", 2017, 50),
                Cities.declared("co-do", 2017, 70),
                Cities.declared("phong-dien", 2017, 30));
    }

    private static RequestSpecification city(String... areas) {
        return ContractApi.given(TestTokens.token("city-officer", List.of(), List.of(areas)));
    }

    private static JsonPath report(String path) {
        return report(ContractApi.given(TestTokens.token("service")), path);
    }

    private static JsonPath report(RequestSpecification caller, String path) {
        return caller.get("/reporting/v1/areas/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int sum(JsonPath report, String figure) {
        return report.getList("parts." + figure + ".value", Integer.class).stream()
                .mapToInt(value -> value == null ? 0 : value)
                .sum();
    }

    @Test
    void a_district_of_then_has_the_figures_of_its_centre() {
        JsonPath report = report("927/years/2017");
        assertThat(report.getString("scope.nameVi")).isEqualTo("Vùng 927");
        assertThat(report.getString("boundariesOn")).isEqualTo("2017-12-31");
        assertThat(report.getList("lines.classes.value")).containsExactly(19, 6, 8, 8, 8);
        assertThat(report.getList("lines.participations.value")).containsExactly(1394, 604, 1040, null, 1546);
        assertThat(report.getInt("towardTarget.participations.value")).isEqualTo(3038);
        assertThat(report.getFloat("towardTarget.fairOrBetterShare.value")).isEqualTo(85.0f);
        assertThat(report.getInt("total.participations.unknownClasses")).isEqualTo(8);
        assertThat(report.getString("total.participations.qualifier")).isEqualTo("MORE_THAN");
        assertThat(report.getList("lines[3].cohorts")).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(report.getString("total.heads.completeness")).isEqualTo("UNKNOWN");
        assertThat(report.getString("total.heads.qualifier")).isEqualTo("NOT_STATED");
        assertThat(report.getBoolean("coverage.complete")).isTrue();
        assertThat(report.getList("parts.code")).containsExactly("thoi-lai");
    }

    @Test
    void an_area_that_is_no_more_names_what_followed_it() {
        city("92")
                .get("/reporting/v1/areas/927/years/2017?boundaries=NOW")
                .then()
                .statusCode(404)
                .body("detail", containsString("31258"))
                .body("errors.code", hasItems("succeeded-by"))
                .body("errors.detail", hasItems("31258 Vùng 31258", "xa-dong-thuan Vùng xa-dong-thuan"));
        city("92")
                .get("/reporting/v1/areas/xa-dong-thuan/years/2017")
                .then()
                .statusCode(404)
                .body("errors.code", hasItems("preceded-by"))
                .body("errors.detail", hasItems("927 Vùng 927"));
        city("92").get("/reporting/v1/areas/99/years/2017").then().statusCode(404);
    }

    @Test
    void a_code_is_another_area_at_another_time() {
        JsonPath town = report("31258/years/2017");
        assertThat(town.getString("scope.validTo")).isEqualTo("2025-06-30");
        assertThat(town.getList("parts")).isEmpty();
        JsonPath commune = report("31258/years/2017?boundaries=NOW");
        assertThat(commune.getString("scope.validFrom")).isEqualTo("2025-07-01");
        // It was carried into two communes, and is counted in the city that holds both.
        assertThat(commune.getInt("total.classes.value")).isZero();
        assertThat(commune.getList("countedElsewhere.code")).containsExactly("thoi-lai");
        assertThat(commune.getList("countedElsewhere[0].sharedBy")).containsExactly("31258", "xa-dong-thuan");
    }

    @Test
    void parts_add_up_and_boundaries_move_only_what_moved() {
        JsonPath then = report("92/years/2017");
        JsonPath now = report("92/years/2017?boundaries=NOW");
        assertThat(then.getList("parts.code")).containsExactly("916", "925", "926", "927");
        assertThat(now.getList("parts.code")).containsExactly("phuong-o-mon", "xa-co-do", "thoi-lai");
        for (JsonPath report : List.of(then, now)) {
            for (String figure : List.of("classes", "participations")) {
                assertThat(sum(report, figure)).isEqualTo(report.getInt("total." + figure + ".value"));
                assertThat(sum(report, figure + "TowardTarget"))
                        .isEqualTo(report.getInt("towardTarget." + figure + ".value"));
            }
        }
        assertThat(then.getInt("total.participations.value") - now.getInt("total.participations.value"))
                .isEqualTo(30);
        assertThat(report("93/years/2017?boundaries=NOW").getInt("total.participations.value"))
                .isEqualTo(30);
        assertThat(report("country/years/2017").getInt("total.participations.value"))
                .isEqualTo(then.getInt("total.participations.value"));
        assertThat(report("country/years/2017?boundaries=NOW").getInt("total.participations.value"))
                .isEqualTo(then.getInt("total.participations.value"));
    }

    @Test
    void each_part_has_the_figures_of_the_report_it_links_to() {
        for (String area : List.of("country/years/2017", "92/years/2017", "92/years/2017?boundaries=NOW&period=Q1")) {
            JsonPath report = report(area);
            for (int i = 0; i < report.getList("parts").size(); i++) {
                JsonPath own = ContractApi.given(TestTokens.token("service"))
                        .get(report.getString("parts[" + i + "].report"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                for (String figure : List.of("classes", "participations", "attendanceRatio")) {
                    assertThat(report.<Object>get("parts[" + i + "]." + figure + ".value"))
                            .as(area + " " + i + " " + figure)
                            .isEqualTo(own.<Object>get("total." + figure + ".value"));
                }
                assertThat(report.<Object>get("parts[" + i + "].participationsTowardTarget.value"))
                        .isEqualTo(own.<Object>get("towardTarget.participations.value"));
            }
        }
    }

    @Test
    void who_may_see_some_centres_is_told_that_it_is_not_all() {
        JsonPath own = report(city("927"), "92/years/2017");
        assertThat(own.getInt("coverage.centres")).isEqualTo(4);
        assertThat(own.getInt("coverage.visible")).isEqualTo(1);
        assertThat(own.getBoolean("coverage.complete")).isFalse();
        assertThat(own.getInt("total.classes.value")).isEqualTo(49);
        assertThat(own.getString("total.classes.qualifier")).isEqualTo("MORE_THAN");
        assertThat(own.getString("total.classes.completeness")).isEqualTo("PARTIAL");
        assertThat(own.getList("parts.code")).containsExactly("927");
        city("91").get("/reporting/v1/areas/92/years/2017").then().statusCode(404);
        assertThat(report(city("92"), "92/years/2017").getBoolean("coverage.complete"))
                .isTrue();
    }

    @Test
    void a_centre_of_which_nothing_is_known_is_not_zero() {
        feeding.enrollment(
                Cities.centre("vinh-thanh", List.of("916", "92"), Cities.lay("916", Cities.BEGIN, null)),
                Cities.centre("later", List.of("92"), Cities.lay("92", Cities.SINCE, null)));
        JsonPath report = report("916/years/2017");
        assertThat(report.getInt("coverage.centres")).isEqualTo(2);
        assertThat(report.getInt("coverage.withData")).isEqualTo(1);
        assertThat(report.getString("total.classes.completeness")).isEqualTo("PARTIAL");
        assertThat(report.getString("parts.find { it.code == 'vinh-thanh' }.classes.qualifier"))
                .isEqualTo("NOT_STATED");
        assertThat(report("92/years/2017").getInt("coverage.centres")).isEqualTo(5);
    }

    @Test
    void the_sum_so_far_and_what_was_earned_in_no_class_are_those_of_its_centre() {
        JsonPath area = report("927/years/2017?period=Q2");
        JsonPath centre = ContractApi.given(TestTokens.token("service"))
                .get("/reporting/v1/centres/thoi-lai/years/2017?period=Q2")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(area.getString("cumulative.from")).isEqualTo("2017-01-01");
        assertThat(area.getString("cumulative.to")).isEqualTo("2017-06-30");
        assertThat(area.getInt("cumulative.total.classes.value"))
                .isGreaterThan(area.getInt("total.classes.value"))
                .isEqualTo(centre.getInt("cumulative.total.classes.value"));
        assertThat(area.getList("cumulative.lines.participations.value"))
                .isEqualTo(centre.getList("cumulative.lines.participations.value"));
        for (String figure : List.of("certificatesWithoutClass", "commendedWithoutClass")) {
            assertThat(area.<Object>get(figure + ".value")).isNotNull().isEqualTo(centre.get(figure + ".value"));
        }
        assertThat(report("927/years/2017").<Object>get("cumulative")).isNull();
    }

    @Test
    void targets_are_summed_where_every_centre_states_one() {
        feeding.planning(TestEvents.plan("thoi-lai", 2017, Stated.exact(33), Stated.exact(3000)));
        JsonPath alone = report("927/years/2017");
        assertThat(alone.getList("targets.target.value")).containsExactly(33, 3000);
        assertThat(alone.getFloat("targets[0].attainment.value")).isEqualTo(100.0f);
        JsonPath some = report("92/years/2017");
        assertThat(some.getInt("targets[0].statedBy")).isEqualTo(1);
        assertThat(some.getInt("targets[0].centres")).isEqualTo(4);
        assertThat(some.getString("targets[0].target.qualifier")).isEqualTo("NOT_STATED");
        assertThat(some.<Object>get("targets[0].attainment.value")).isNull();
        feeding.planning(TestEvents.plan("o-mon", 2017, new Stated(2, Qualifier.ABOUT), null));
        feeding.planning(TestEvents.plan("co-do", 2017, Stated.exact(1), null));
        feeding.planning(TestEvents.plan("phong-dien", 2017, Stated.exact(1), null));
        JsonPath all = report("92/years/2017");
        assertThat(all.getInt("targets[0].target.value")).isEqualTo(37);
        assertThat(all.getString("targets[0].target.qualifier")).isEqualTo("ABOUT");
        assertThat(all.getFloat("targets[0].attainment.value")).isEqualTo(100.0f);
        assertThat(all.getString("targets[1].target.qualifier")).isEqualTo("NOT_STATED");
    }

    @Test
    void many_centres_cost_as_many_statements_as_one() {
        int one = CountingSql.of(() -> report("927/years/2017"));
        List<FeedEvent> more = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            more.add(Cities.centre("c-" + i, List.of("927", "92"), Cities.lay("927", Cities.BEGIN, null)));
            more.add(Cities.declared("c-" + i, 2017, i));
        }
        feeding.enrollment(more);
        assertThat(CountingSql.of(() -> report("927/years/2017"))).isEqualTo(one);
        assertThat(CountingSql.of(() -> report("country/years/2017"))).isLessThanOrEqualTo(one);
    }

    @Test
    void the_board_tells_who_has_reported() {
        feeding.enrollment(Cities.centre("vinh-thanh", List.of("916", "92"), Cities.lay("916", Cities.BEGIN, null)));
        city("92")
                .get("/reporting/v1/areas/92/years/2017/completeness")
                .then()
                .statusCode(200)
                .body("counts.centres", equalTo(5))
                .body("counts.withData", equalTo(4))
                .body("counts.stale", equalTo(0))
                .body("centres.find { it.centre == 'thoi-lai' }.classes", equalTo(49))
                .body("centres.find { it.centre == 'vinh-thanh' }.hasData", equalTo(false));
        city("927")
                .get("/reporting/v1/areas/92/years/2017/completeness")
                .then()
                .statusCode(200)
                .body("counts.centres", equalTo(5))
                .body("counts.visible", equalTo(1));
    }

    @Test
    void the_board_tells_whose_annual_report_is_before_the_city_and_who_is_late() {
        String draft = ReportCalls.drafted();
        JsonPath board = board("2017");
        assertThat(board.<Object>get("centres.find { it.centre == 'thoi-lai' }.annualReport"))
                .as("a draft is the centre's own affair")
                .isNull();
        assertThat(board.getInt("counts.reported")).isZero();
        assertThat(board.getInt("counts.late")).isEqualTo(4);
        assertThat(board.getList("centres.dueOn")).containsOnly("2018-01-15");

        ReportCalls.moved(draft, "SUBMITTED", "RETURNED");
        board = board("2017");
        assertThat(board.getString("centres.find { it.centre == 'thoi-lai' }.annualReport.state"))
                .isEqualTo("RETURNED");
        assertThat(board.getInt("counts.reported")).isZero();
        assertThat(board.getInt("counts.late")).isEqualTo(4);

        ReportCalls.moved(draft, "SUBMITTED", "APPROVED", "PUBLISHED");
        String second = ReportCalls.moved(ReportCalls.drafted(), "SUBMITTED");
        board = board("2017");
        assertThat(board.getString("centres.find { it.centre == 'thoi-lai' }.annualReport.id"))
                .as("of several the one that has come farthest")
                .isEqualTo(draft)
                .isNotEqualTo(second);
        assertThat(board.getString("centres.find { it.centre == 'thoi-lai' }.annualReport.state"))
                .isEqualTo("PUBLISHED");
        assertThat(board.getString("centres.find { it.centre == 'thoi-lai' }.annualReport.submittedAt"))
                .isNotNull();
        city("92")
                .get(board.getString("centres.find { it.centre == 'thoi-lai' }.annualReport.link"))
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        assertThat(board.getInt("counts.reported")).isEqualTo(1);
        assertThat(board.getInt("counts.late")).isEqualTo(3);
        assertThat(board.getList("centres.findAll { it.late }.centre")).doesNotContain("thoi-lai");
    }

    @Test
    void nobody_is_late_before_the_last_day_has_passed() {
        int next = LocalDate.now().getYear() + 1;
        JsonPath board = board(String.valueOf(next));
        assertThat(board.getList("centres.dueOn")).isNotEmpty().containsOnly((next + 1) + "-01-15");
        assertThat(board.getInt("counts.late")).isZero();
    }

    @Test
    void the_board_of_many_centres_costs_as_many_statements_as_of_one() {
        int one = CountingSql.of(() -> board("2017"));
        for (int i = 0; i < 20; i++) {
            feeding.enrollment(Cities.centre("c-" + i, List.of("927", "92"), Cities.lay("927", Cities.BEGIN, null)));
        }
        assertThat(CountingSql.of(() -> board("2017"))).isEqualTo(one);
    }

    private static JsonPath board(String year) {
        return city("92")
                .get("/reporting/v1/areas/92/years/" + year + "/completeness")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
