package vn.thoilai.reporting.plausibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.TestEvents.ClassBuilder;
import vn.thoilai.reporting.ThoiLai2017;
import vn.thoilai.reporting.db.CountingSql;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class YearFindingsTest {

    private static final String PATH = "/reporting/v1/centres/thoi-lai/years/2017/findings";
    private static final String DIRECTOR = TestTokens.token("director", List.of("thoi-lai"), List.of());

    @Inject
    Feeding feeding;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
        feeding.enrollment(TestEvents.centre("thoi-lai", "927", "92"), TestEvents.centre("o-mon", "916", "92"));
    }

    private static JsonPath findings(String query) {
        return ContractApi.given(DIRECTOR)
                .get(PATH + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ClassBuilder declared(Integer summoned, Integer participations, Integer attended) {
        ClassBuilder builder = TestEvents.trainingClass()
                .line("COUNCIL_DEPUTY", Track.STATE, Delivery.CO_DELIVERED, true)
                .declared(null, new DeclaredCounts(summoned, participations, attended, null, null, null));
        return builder;
    }

    @Test
    void the_pilot_year_is_plausible() {
        feeding.enrollment(ThoiLai2017.events());
        feeding.planning(TestEvents.plan("thoi-lai", 2017, Stated.exact(33), null));
        JsonPath found = findings("");
        assertThat(found.getList("findings")).isEmpty();
        assertThat(found.getInt("errors") + found.getInt("warnings")).isZero();
        assertThat(found.getList("sources.feed")).containsExactly("enrollment", "planning");
    }

    @Test
    void what_contradicts_itself_is_told_first_and_in_vietnamese() {
        ClassBuilder late = declared(40, 38, 38).starting(LocalDate.of(2018, 1, 8));
        ClassBuilder wrong = declared(40, 38, 41);
        feeding.enrollment(late.event(), wrong.event());
        JsonPath found = ContractApi.given(DIRECTOR)
                .header("Accept-Language", "vi")
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(found.getList("findings.rule"))
                .containsExactly("attended-above-summoned@1", "start-outside-plan-year@1");
        assertThat(found.getInt("errors")).isEqualTo(1);
        assertThat(found.getInt("warnings")).isEqualTo(1);
        assertThat(found.getString("findings[0].classId")).isEqualTo(wrong.id.toString());
        assertThat(found.getString("findings[0].text")).contains("41 người có mặt");
        ContractApi.given(DIRECTOR)
                .get(found.getString("findings[0].about[1]"))
                .then()
                .statusCode(200);
    }

    @Test
    void places_sessions_and_certificates_are_looked_at() {
        ClassBuilder one = TestEvents.trainingClass();
        FeedEvent event = one.event();
        ((ObjectNode) event.data()).put("capacity", 1).put("sessionsHeld", 0);
        UUID person = UUID.randomUUID();
        feeding.enrollment(
                event,
                TestEvents.enrollment(one.id, "a", EnrollmentState.COMPLETED, 3, Grade.GOOD),
                TestEvents.enrollment(one.id, person.toString(), EnrollmentState.NOT_COMPLETED, 3, Grade.FAIL),
                TestEvents.certificate(UUID.randomUUID(), 1, one.id, person, CertificateState.ISSUED));
        assertThat(findings("").getList("findings.rule"))
                .containsExactlyInAnyOrder("participations-above-capacity@1", "no-session@1");
        feeding.enrollment(
                TestEvents.certificate(UUID.randomUUID(), 1, one.id, UUID.randomUUID(), CertificateState.ISSUED));
        assertThat(findings("").getList("findings.rule")).contains("certified-above-passed@1");
    }

    @Test
    void only_the_part_of_the_year_that_is_asked_for_is_looked_at_and_as_it_was_known() {
        // Nothing is booked on a day before what stands in front of it in the feed.
        TestDatabase.clean();
        FeedEvent centre =
                TestEvents.at(Instant.parse("2017-01-02T02:00:00Z"), TestEvents.centre("thoi-lai", "927", "92"));
        ClassBuilder wrong = declared(40, 38, 41);
        FeedEvent first = TestEvents.at(Instant.parse("2017-05-01T02:00:00Z"), wrong.event());
        wrong.version = 2;
        wrong.declared = new DeclaredCounts(41, 38, 38, null, null, null);
        feeding.enrollment(centre, first, TestEvents.at(Instant.parse("2017-06-01T02:00:00Z"), wrong.event()));
        assertThat(findings("").getList("findings")).isEmpty();
        assertThat(findings("?cutOff=2017-05-31").getList("findings")).hasSize(1);
        assertThat(findings("?cutOff=2017-05-31&period=Q1").getList("findings")).hasSize(1);
        assertThat(findings("?cutOff=2017-05-31&period=Q2").getList("findings")).isEmpty();
        ContractApi.given(DIRECTOR).get(PATH + "?period=RANGE").then().statusCode(400);
    }

    @Test
    void a_line_is_held_against_the_same_part_of_the_year_before() {
        feeding.enrollment(
                declared(100, 90, 90).event(),
                declared(100, 90, 70).in("thoi-lai", 2016).event(),
                declared(100, 90, 90)
                        .in("thoi-lai", 2016)
                        .starting(LocalDate.of(2016, 9, 5))
                        .event());
        assertThat(findings("?period=Q1").getList("findings.rule"))
                .containsExactly("attendance-jump@1", "attendance-jump@1");
        assertThat(findings("?period=Q1").getList("findings.line"))
                .containsExactly("TRACK-STATE-CO_DELIVERED-TARGET", "TOTAL");
        assertThat(findings("").getList("findings.rule")).doesNotContain("classes-jump@1");
    }

    @Test
    void it_takes_as_many_statements_for_many_classes_as_for_one() {
        feeding.enrollment(declared(40, 38, 41).event());
        int one = CountingSql.of(() -> findings(""));
        for (int i = 0; i < 20; i++) {
            feeding.enrollment(declared(40, 38, 41).event());
        }
        assertThat(CountingSql.of(
                        () -> assertThat(findings("").getInt("errors")).isEqualTo(21)))
                .isEqualTo(one);
    }

    @Test
    void findings_are_for_who_may_read_the_year() {
        ContractApi.given(TestTokens.token("learner", List.of("thoi-lai"), List.of()))
                .get(PATH)
                .then()
                .statusCode(403);
        ContractApi.given(TestTokens.token("director", List.of("o-mon"), List.of()))
                .get(PATH)
                .then()
                .statusCode(404);
        ContractApi.given(TestTokens.token("city-officer", List.of(), List.of("92")))
                .get(PATH)
                .then()
                .statusCode(200)
                .body("findings", hasSize(0))
                .body("centre", equalTo("thoi-lai"));
    }
}
