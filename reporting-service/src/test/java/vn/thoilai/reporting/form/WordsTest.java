package vn.thoilai.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.Qualifier;

class WordsTest {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("forms", Locale.forLanguageTag(language), NO_FALLBACK);
    }

    @Test
    void whatever_is_said_in_one_language_is_said_in_the_other() {
        assertThat(bundle("vi").keySet()).isEqualTo(bundle("en").keySet());
    }

    @Test
    void vietnamese_is_composed() {
        ResourceBundle vietnamese = bundle("vi");
        assertThat(vietnamese.keySet())
                .allMatch(key -> Normalizer.isNormalized(vietnamese.getString(key), Normalizer.Form.NFC));
    }

    @Test
    void every_figure_of_a_line_has_a_name_and_a_table() {
        List<String> shown = Stream.of(LineTables.OPENING, LineTables.PLAN, LineTables.RESULT, LineTables.BANDS)
                .flatMap(List::stream)
                .toList();
        assertThat(shown).doesNotHaveDuplicates().containsAll(LineFigures.names());
        assertThat(LineFigures.names()).allMatch(name -> bundle("vi").containsKey("column." + name));
    }

    @Test
    void every_qualifier_has_words() {
        assertThat(Stream.of(Qualifier.values()).filter(each -> each != Qualifier.NOT_STATED))
                .allMatch(each -> bundle("vi").containsKey("qualifier." + each));
    }
}
