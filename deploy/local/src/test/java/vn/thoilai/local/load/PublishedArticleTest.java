package vn.thoilai.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.NewPublishedFigures;

class PublishedArticleTest {

    private final NewPublishedFigures article = PublishedArticle.read();

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
}
