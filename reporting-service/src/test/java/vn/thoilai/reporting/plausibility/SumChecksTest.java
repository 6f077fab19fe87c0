package vn.thoilai.reporting.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.reporting.Finding;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.ThoiLai2017;
import vn.thoilai.reporting.rules.Check;
import vn.thoilai.reporting.year.Asked;

/** A report whose total was tampered with is found out, by one. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class SumChecksTest {

    @Inject
    Feeding feeding;

    @Inject
    ObjectMapper json;

    private List<Finding> of(ObjectNode report) throws JsonProcessingException {
        return SumChecks.of(json.treeToValue(report, YearReport.class), new Links("thoi-lai", Asked.of(2017)));
    }

    @Test
    void lines_that_do_not_add_up_to_a_total_are_told() throws JsonProcessingException {
        TestDatabase.clean();
        feeding.enrollment(ThoiLai2017.events());
        String read = ContractApi.given(TestTokens.token("director", List.of("thoi-lai"), List.of()))
                .get("/reporting/v1/centres/thoi-lai/years/2017")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        ObjectNode report = (ObjectNode) json.readTree(read);
        assertThat(of(report)).isEmpty();

        ((ObjectNode) report.at("/total/participations")).put("value", 3038 + 1546 + 1);
        ((ObjectNode) report.at("/towardTarget/classes")).put("value", 32);
        assertThat(of(report)).extracting(Finding::rule).containsOnly(Check.SUM_OF_LINES.id());
        assertThat(of(report)).extracting(Finding::line).containsExactly("TOWARD_TARGET", "TOTAL");
        assertThat(of(report).get(1).about())
                .containsExactly("/reporting/v1/centres/thoi-lai/years/2017/rows?indicator=PARTICIPATIONS&line=TOTAL");
    }
}
