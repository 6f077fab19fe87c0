package vn.thoilai.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thoilai.contract.reporting.CountingRule;

class RuleTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void a_rule_is_worded_in_both_languages(Rule rule) {
        CountingRule told = rule.told();
        assertThat(told.id()).matches("[a-z-]+@\\d+");
        assertThat(told.textEn()).isNotBlank();
        assertThat(told.formula()).isNotBlank();
        assertThat(Normalizer.isNormalized(told.textVi(), Normalizer.Form.NFC)).isTrue();
        assertThat(told.textVi()).isNotBlank();
        assertThat(Rule.find(told.id())).contains(rule);
    }

    @Test
    void ids_are_unique() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::id)).doesNotHaveDuplicates();
        assertThat(Rule.find("classes@9")).isEmpty();
    }
}
