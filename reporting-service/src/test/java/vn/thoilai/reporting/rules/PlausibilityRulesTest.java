package vn.thoilai.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thoilai.contract.reporting.PlausibilityRule;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestTokens;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class PlausibilityRulesTest {

    private static final String PATH = "/reporting/v1/plausibility-rules";
    private static final String DIRECTOR = TestTokens.token("director", List.of("thoi-lai"), List.of());

    @Inject
    PlausibilityRules rules;

    @ParameterizedTest
    @EnumSource(Check.class)
    void a_rule_and_its_findings_are_worded_in_both_languages(Check check) {
        PlausibilityRule told = rules.find(check.id()).orElseThrow();
        assertThat(told.id()).matches("[a-z-]+@\\d+");
        assertThat(told.textVi()).isNotBlank().isNotEqualTo(told.textEn());
        assertThat(told.textEn()).isNotBlank();
        assertThat(told.formula()).isNotBlank();
        assertThat(Normalizer.isNormalized(told.textVi(), Normalizer.Form.NFC)).isTrue();
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(Texts.in(language, check.text(), "a", "b", "c", "d", "e"))
                    .isNotEqualTo(check.text())
                    .contains("a")
                    .doesNotContain("{");
        }
    }

    @Test
    void rules_are_listed_and_read_with_their_bounds() {
        List<String> ids = ContractApi.given(DIRECTOR)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        assertThat(ids)
                .containsExactlyElementsOf(
                        Arrays.stream(Check.values()).map(Check::id).toList());
        ContractApi.given(DIRECTOR)
                .get(PATH + "/attendance-jump@1")
                .then()
                .statusCode(200)
                .body("severity", equalTo("WARNING"))
                .body("bound", equalTo(10));
        ContractApi.given(DIRECTOR).get(PATH + "/attendance-jump@2").then().statusCode(404);
    }
}
