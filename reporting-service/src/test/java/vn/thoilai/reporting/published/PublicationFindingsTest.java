package vn.thoilai.reporting.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thoilai.contract.reporting.Finding;
import vn.thoilai.contract.reporting.NewPublishedFigures;

/** What a publication's own numbers do not agree in is told; the number just beside it is not. */
class PublicationFindingsTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static List<Finding> of(String fields) {
        String lines = fields.contains("'lines'") ? "" : "'lines': [], ";
        return read("{'code': 'p', 'kind': 'ANNUAL', 'subject': 'x', 'year': 2017, " + lines + fields + "}");
    }

    private static List<Finding> read(String document) {
        try {
            return PublicationFindings.of(JSON.readValue(document.replace('\'', '"'), NewPublishedFigures.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String exact(String name, int value) {
        return "'" + name + "': {'value': " + value + ", 'qualifier': 'EXACT'}";
    }

    private static String line(String names, String... numbers) {
        return "{'scope': 'LINE', " + names + ", " + String.join(", ", numbers) + "}";
    }

    @Test
    void a_percentage_that_does_not_follow_from_its_own_numbers_is_told() {
        String total = "'lines': [{'scope': 'TOTAL_TOWARD_TARGET', " + exact("classes", 14) + "}], ";
        String target = "'target': {'basis': 'CLASSES', " + exact("value", 31) + ", 'attainmentPercent': ";
        assertThat(of(total + target + "45.71}")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("published-percent@1");
            assertThat(finding.text()).isEqualTo("TARGET, CLASSES: 45.71 % is printed, 14 of 31 is 45.16 %.");
            assertThat(finding.about()).containsExactly("/reporting/v1/published-figures/p");
        });
        assertThat(of(total + target + "45.16}")).isEmpty();
        assertThat(of(total + target + "45}")).isEmpty();
        assertThat(of(total + target + "46}")).hasSize(1);
        assertThat(of(total + target.replace("CLASSES", "NOT_STATED") + "45.71}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1607,1546,96.2,0", "1607,1546,96.1,1", "1607,1546,96,0", "0,0,50,0"})
    void attendance_is_held_against_the_summoned(int summoned, int came, String percent, int findings) {
        String printed = "'attendancePercent': " + percent;
        String line = line("'track': 'PARTY'", exact("summoned", summoned), exact("participations", came), printed);
        assertThat(of("'lines': [" + line + "]"))
                .extracting(Finding::rule)
                .hasSize(findings)
                .allMatch("published-percent@1"::equals);
    }

    @ParameterizedTest
    @CsvSource({"19,6,8,33,0", "19,6,9,33,1", "19,6,7,33,0"})
    void lines_above_an_exact_total_are_told(int party, int state, int mass, int total, int findings) {
        String lines = String.join(
                ", ",
                line("'track': 'PARTY', 'delivery': 'OWN', 'countsTowardTarget': true", exact("classes", party)),
                line("'track': 'STATE', 'delivery': 'OWN', 'countsTowardTarget': true", exact("classes", state)),
                line(
                        "'track': 'MASS_ORGANISATION', 'delivery': 'OWN', 'countsTowardTarget': true",
                        exact("classes", mass)),
                line(
                        "'programme': 'SUMMER_TEACHERS', 'delivery': 'CO_DELIVERED', 'countsTowardTarget': false",
                        exact("classes", 8)),
                "{'scope': 'TOTAL_TOWARD_TARGET', " + exact("classes", total) + "}");
        assertThat(of("'lines': [" + lines + "]"))
                .extracting(Finding::rule)
                .hasSize(findings)
                .allMatch("published-sum-above-total@1"::equals);
    }

    @Test
    void lines_that_may_be_part_of_each_other_are_not_added() {
        String lines = String.join(
                ", ",
                line("'track': 'PARTY', 'delivery': 'OWN'", exact("classes", 19)),
                line("'programme': 'PARTY_AWARENESS', 'delivery': 'OWN'", exact("classes", 12)),
                line("'track': 'PARTY', 'delivery': 'OWN', 'mode': 'PART_TIME'", exact("classes", 5)),
                "{'scope': 'TOTAL', " + exact("classes", 19) + "}");
        assertThat(of("'lines': [" + lines + "]")).isEmpty();
        String approximate = lines.replace("19, 'qualifier': 'EXACT'}}", "10, 'qualifier': 'ABOUT'}}");
        assertThat(of("'lines': [" + approximate + "]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "participations,summoned",
        "attended,summoned",
        "heads,participations",
        "assessed,participations",
        "passed,assessed",
        "fairOrBetter,passed",
        "certified,participations"
    })
    void a_part_above_its_whole_is_told(String part, String whole) {
        assertThat(of("'lines': [" + line("'track': 'PARTY'", exact(part, 41), exact(whole, 40)) + "]"))
                .extracting(Finding::rule)
                .containsExactly("published-part-above-whole@1");
        assertThat(of("'lines': [" + line("'track': 'PARTY'", exact(part, 40), exact(whole, 40)) + "]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"243,123,1", "123,243,0", "123,123,0"})
    void certificates_of_the_period_are_among_those_since_the_beginning(int inPeriod, int cumulative, int findings) {
        assertThat(of("'certificatesWithoutClass': {'kind': 'X', 'inPeriod': " + inPeriod + ", 'cumulative': "
                        + cumulative + "}"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2018,3,0", "2018,4,1", "2019,3,1", "2018,null,0"})
    void the_next_year_follows_from_this_one(int year, String more, int findings) {
        assertThat(of("'lines': [{'scope': 'TOTAL_TOWARD_TARGET', " + exact("classes", 33) + "}], 'nextYear': {'year': "
                        + year + ", 'classes': {'value': 36, 'qualifier': 'ABOUT'}, 'moreThanThisYear': " + more + "}"))
                .extracting(Finding::rule)
                .hasSize(findings)
                .allMatch("published-next-year@1"::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-11-16,2017-11-16,0",
        "2017-11-16,2017-11-15,1",
        "2017-01-01,2018-01-05,0",
        "2016-12-31,2018-01-05,1",
        "2018-01-15,2018-02-01,0"
    })
    void days_follow_each_other(String cutOff, String publishedOn, int findings) {
        assertThat(of("'cutOff': '" + cutOff + "', 'publishedOn': '" + publishedOn + "'"))
                .extracting(Finding::rule)
                .hasSize(findings)
                .allMatch("published-days@1"::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thoi-lai-2017-article",
                "tran-van-thoi-2019",
                "binh-xuyen-2016-10",
                "thai-nguyen-cluster-4-2020",
                "tien-du-2024-awareness"
            })
    void what_was_really_published_agrees_with_itself(String code) throws IOException {
        assertThat(read(PublicationDocuments.kept(code).replace("'", "’"))).isEmpty();
    }
}
