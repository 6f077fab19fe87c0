package vn.thoilai.reporting.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.ReportMedia;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;
import vn.thoilai.reporting.Feeding;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.ThoiLai2017;

/** What tests of forms begin with: the pilot's year, with a plan that asked for classes and about so many learners. */
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
abstract class FormTest {

    static final String YEAR = "/reporting/v1/centres/thoi-lai/years/2017";
    static final Words VIETNAMESE = Words.in(Locale.forLanguageTag("vi"));

    @Inject
    Feeding feeding;

    @Inject
    ReportForms forms;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void pilot() {
        TestDatabase.clean();
        feeding.enrollment(ThoiLai2017.events());
        feeding.planning(TestEvents.plan("thoi-lai", 2017, Stated.exact(33), new Stated(3000, Qualifier.ABOUT)));
    }

    static RequestSpecification as(String role) {
        return ContractApi.given(TestTokens.token(role, List.of("thoi-lai"), List.of()));
    }

    static ValidatableResponse get(String accept) {
        return as("director").accept(accept).get(YEAR).then();
    }

    /** The report as it is answered to programs. */
    JsonNode answered() throws JsonProcessingException {
        return json.readTree(get(ReportMedia.JSON).statusCode(200).extract().asString());
    }

    /** The report, in which one text stands for another. */
    YearReport report(String text, String other) throws JsonProcessingException {
        String told = json.writeValueAsString(answered());
        return json.readValue(told.replace('"' + text + '"', json.writeValueAsString(other)), YearReport.class);
    }

    byte[] form(String type, YearReport report, OfficialTexts texts, Words words) {
        return forms.form(MediaType.valueOf(type)).of(report, texts, words);
    }
}
