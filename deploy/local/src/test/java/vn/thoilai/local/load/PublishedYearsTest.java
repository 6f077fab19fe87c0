package vn.thoilai.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.NewPublishedFigures;

class PublishedYearsTest {

    private final NewPublishedFigures article = PublishedYears.read("thoi-lai-2017-article");

    @Test
    void the_article_states_what_it_stated() {
        assertThat(article.lines())
                .extracting(line -> line.participations())
                .containsExactly(
                        Stated.exact(1394),
                        Stated.exact(604),
                        Stated.exact(1040),
                        Stated.exact(1546),
                        Stated.unknown());
        assertThat(article.passedPercent()).isEqualByComparingTo("100");
        assertThat(article.fairOrBetterPercent()).isEqualByComparingTo("85");
        assertThat(article.nextYear().classes()).isEqualTo(new Stated(36, Qualifier.ABOUT));
    }

    @Test
    void what_the_article_did_not_state_is_not_made_up() {
        assertThat(article.lines().get(4).classes()).isNull();
        assertThat(article.target().value()).isNull();
    }

    @ParameterizedTest
    @FieldSource("vn.thoilai.local.load.PublishedYears#CODES")
    void every_year_is_kept_under_its_code(String code) {
        assertThat(PublishedYears.read(code).code()).isEqualTo(code);
    }
}
