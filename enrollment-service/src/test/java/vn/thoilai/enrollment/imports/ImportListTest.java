package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

@QuarkusTest
class ImportListTest extends ImportTest {

    @Test
    void imports_are_listed_newest_first_page_by_page() {
        List<String> ids = List.of(begin("thoi-lai"), begin("co-do"), begin("thoi-lai"));
        JsonPath first = page(null, 2);
        assertThat(first.<String>getList("items.id")).containsExactly(ids.get(2), ids.get(1));
        assertThat(page(first.getString("next"), 2).<String>getList("items.id")).containsExactly(ids.get(0));
        ContractApi.given(OFFICER)
                .queryParam("centre", "co-do")
                .get(PATH)
                .then()
                .body("items.id", equalTo(List.of(ids.get(1))));
    }

    private static JsonPath page(String cursor, int limit) {
        var request = ContractApi.given(OFFICER).queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(PATH)
                .jsonPath();
    }

    @Test
    void a_foreign_centre_is_hidden_and_readers_do_not_write() {
        String id = begin("thoi-lai");
        String foreign = TestTokens.token(Roles.TRAINING_OFFICER, List.of("co-do"), List.of());
        ContractApi.given(foreign).get(PATH + "/" + id).then().statusCode(404);
        ContractApi.given(foreign).delete(PATH + "/" + id).then().statusCode(404);
        ContractApi.given(foreign).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        ContractApi.given(foreign)
                .contentType("application/json")
                .body(Map.of("centre", "thoi-lai", "year", 2017))
                .post(PATH)
                .then()
                .statusCode(422);

        String auditor = TestTokens.token(Roles.AUDITOR, List.of("thoi-lai"), List.of());
        ContractApi.given(auditor).get(PATH + "/" + id).then().statusCode(200);
        ContractApi.given(auditor)
                .noContentType()
                .post(PATH + "/" + id + "/commit")
                .then()
                .statusCode(403);
    }
}
