package vn.thoilai.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thoilai.contract.reporting.CountingRule;
import vn.thoilai.contract.reporting.Indicator;

class RuleTest {

    private static final CountingRules RULES = new CountingRules();

    @BeforeAll
    static void read() {
        RULES.json = new ObjectMapper();
        RULES.read();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void a_rule_is_worded_in_both_languages(Rule rule) {
        CountingRule told = RULES.find(rule.id()).orElseThrow();
        assertThat(told.id()).matches("[a-z-]+@\\d+");
        assertThat(told.textEn()).isNotBlank();
        assertThat(told.formula()).isNotBlank();
        assertThat(Normalizer.isNormalized(told.textVi(), Normalizer.Form.NFC)).isTrue();
        assertThat(told.textVi()).isNotBlank();
        assertThat(told.excludedVi() == null).isEqualTo(told.excludedEn() == null);
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void every_indicator_is_counted_by_a_rule(Indicator indicator) {
        assertThat(Rule.of(indicator).indicator()).isEqualTo(indicator);
    }

    @Test
    void ids_are_unique() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::id)).doesNotHaveDuplicates();
        List<String> told = RULES.all().stream().map(CountingRule::id).toList();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(RULES.find("classes@9")).isEmpty();
    }
}
