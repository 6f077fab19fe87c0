package vn.thoilai.kit.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter.OpenApiValidationException;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.SqlCount;
import vn.thoilai.kit.testapp.KitTest;
import vn.thoilai.kit.testapp.NewNote;

@QuarkusTest
class TestSupportTest extends KitTest {

    @Test
    void statements_are_counted() {
        String place = given().body(NewNote.of("a")).post(NOTES).header("Location");
        assertThat(SqlCount.of(() -> given().get(place).then().statusCode(200))).isEqualTo(1);
    }

    @Test
    void what_the_contract_does_not_know_fails() {
        assertThatThrownBy(() -> ContractApi.given(officer()).get("/nowhere"))
                .isInstanceOf(OpenApiValidationException.class);
    }
}
