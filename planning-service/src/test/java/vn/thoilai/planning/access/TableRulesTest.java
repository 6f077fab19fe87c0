package vn.thoilai.planning.access;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TableRules;
import vn.thoilai.planning.PlanningTest;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "planning"))
class TableRulesTest extends PlanningTest {

    @Test
    void every_table_is_bounded() {
        TableRules.requireBounded(Set.of());
    }

    @Test
    void every_change_is_told() {
        // A centre is told where it is kept: planning repeats what enrollment's feed says of it.
        TableRules.requireAudited(Set.of("centre"));
    }

    @Test
    void every_view_shows_what_its_reader_may_see() {
        TableRules.requireViewsOfTheirReader();
    }

    @Test
    void nobody_sees_nothing() {
        inForce("thoi-lai", 2017);
        // What was written is numbered when a reader comes.
        ContractApi.given(SERVICE).get("/planning/v1/feed").then().statusCode(200);
        TableRules.requireNothingForNobody();
    }
}
