package vn.thoilai.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.planning.PlanningTest;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "planning"))
class RepeatedDraftTest extends PlanningTest {

    private static final String COMPUTED = "{\"centre\": \"thoi-lai\", \"year\": 2018, \"method\": \"PREVIOUS_YEAR\"}";

    @Test
    void a_failed_draft_leaves_its_key_free() {
        withKey("k1", COMPUTED).then().statusCode(503);
        withKey("k1", stated("thoi-lai", 2017)).then().statusCode(201);
    }

    @Test
    void a_repeated_request_is_answered_as_before() {
        Response first = withKey("k1", stated("thoi-lai", 2017));
        first.then().statusCode(201);
        Response again = withKey("k1", stated("thoi-lai", 2017));
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"));
        assertThat(again.as(Plan.class)).isEqualTo(first.as(Plan.class));
        ContractApi.given(OFFICER).get(PLANS).then().body("items", hasSize(1));
    }

    @Test
    void a_key_belongs_to_one_request() {
        withKey("k1", stated("thoi-lai", 2017)).then().statusCode(201);
        withKey("k1", stated("thoi-lai", 2018)).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void requests_with_one_key_at_once_draft_one_plan() throws Exception {
        List<Integer> statuses =
                atOnce(4, () -> withKey("k1", stated("thoi-lai", 2017)).statusCode());
        assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
        ContractApi.given(OFFICER).get(PLANS).then().body("items", hasSize(1));
    }

    @Test
    void of_two_drafts_at_once_one_remains() throws Exception {
        List<Integer> statuses =
                atOnce(4, () -> draft(OFFICER, stated("thoi-lai", 2017)).statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    private static Response withKey(String key, String body) {
        return ContractApi.given(OFFICER)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PLANS);
    }
}
