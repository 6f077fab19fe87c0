package vn.thoilai.local.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Register2017Test {

    private static final Register2017 REGISTER = Register2017.generate();
    private static final List<Map<String, String>> CLASSES = Rows.of(REGISTER.classes());
    private static final List<Map<String, String>> LEARNERS = Rows.of(REGISTER.learners());
    private static final List<Map<String, String>> ROSTER = Rows.of(REGISTER.roster());

    @Test
    void the_classes_are_those_of_the_article() {
        assertThat(classes("2017-P")).hasSize(19);
        assertThat(classes("2017-S")).hasSize(6);
        assertThat(classes("2017-M")).hasSize(8);
        assertThat(classes("2017-T")).hasSize(8);
        assertThat(classes("2017-H")).hasSize(8);
        assertThat(CLASSES).hasSize(49).hasSize(REGISTER.classCount());
        assertThat(CLASSES.stream()
                        .filter(row -> row.get("counts_toward_target").equals("true")))
                .hasSize(33)
                .allMatch(row -> row.get("delivery").equals("OWN")
                        && row.get("state").equals("CLOSED")
                        && row.get("partner").isEmpty());
    }

    @Test
    void every_held_class_lies_in_the_year_and_before_the_article() {
        assertThat(CLASSES)
                .filteredOn(row -> !row.get("delivery").equals("HOSTED"))
                .allSatisfy(row -> {
                    assertThat(LocalDate.parse(row.get("start_date"))).isAfterOrEqualTo("2017-01-01");
                    assertThat(LocalDate.parse(row.get("end_date"))).isBefore("2017-11-16");
                });
        assertThat(CLASSES).allMatch(row -> row.get("plan_year").equals("2017"));
    }

    @Test
    void the_participations_are_those_of_the_article() {
        assertThat(seats("2017-P")).isEqualTo(1394);
        assertThat(seats("2017-S")).isEqualTo(604);
        assertThat(seats("2017-M")).isEqualTo(1040);
        assertThat(seats("2017-T")).isEqualTo(1607);
        assertThat(REGISTER.ownParticipations()).isEqualTo(3038);
        assertThat(own()).hasSize(3038).allMatch(row -> row.get("state").equals("COMPLETED"));
        assertThat(teachers("COMPLETED")).isEqualTo(1546);
        assertThat(teachers("ABSENT")).isEqualTo(61);
    }

    @Test
    void hosted_cohorts_have_no_counts_at_all() {
        assertThat(classes("2017-H"))
                .extracting(row -> row.get("cohort"))
                .containsExactly("2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(classes("2017-H"))
                .allMatch(row -> row.get("roster_kept").equals("false")
                        && row.get("sessions_held").isEmpty()
                        && row.get("mode").equals("PART_TIME")
                        && row.get("state").equals("IN_SESSION"));
        assertThat(seats("2017-H")).isZero();
    }

    @Test
    void all_pass_and_eighty_five_percent_are_fair_or_better() {
        List<BigDecimal> scores =
                own().stream().map(row -> new BigDecimal(row.get("score"))).toList();
        assertThat(scores).allMatch(score -> score.compareTo(BigDecimal.valueOf(5)) >= 0);
        long fair = scores.stream()
                .filter(score -> score.compareTo(BigDecimal.valueOf(7)) >= 0)
                .count();
        assertThat(fair).isEqualTo(2582);
        assertThat(BigDecimal.valueOf(fair * 100).divide(BigDecimal.valueOf(3038), 1, RoundingMode.HALF_UP))
                .isEqualTo("85.0");
        assertThat(ROSTER.stream().filter(row -> row.get("class").startsWith("2017-T")))
                .allMatch(row -> row.get("score").isEmpty());
    }

    @Test
    void some_attend_two_classes_and_nobody_one_class_twice() {
        Map<String, List<String>> classesOf = own().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("learner"), Collectors.mapping(row -> row.get("class"), Collectors.toList())));
        assertThat(classesOf).hasSize(2893);
        assertThat(classesOf.values()).allMatch(of -> of.size() <= 2 && new HashSet<>(of).size() == of.size());
    }

    @Test
    void every_row_refers_to_what_is_there() {
        Set<String> learners = LEARNERS.stream().map(row -> row.get("code")).collect(Collectors.toSet());
        Set<String> units = SendingUnits.all().stream().map(unit -> unit.code()).collect(Collectors.toSet());
        assertThat(learners).hasSize(LEARNERS.size()).allMatch(code -> code.startsWith("SYN-"));
        assertThat(ROSTER).allMatch(row -> learners.contains(row.get("learner")));
        assertThat(LEARNERS)
                .allMatch(row -> units.contains(row.get("sending_unit")))
                .allMatch(row -> !row.get("full_name").isBlank());
        assertThat(REGISTER.rows()).isEqualTo(CLASSES.size() + LEARNERS.size() + ROSTER.size());
    }

    @Test
    void it_is_the_same_every_time_and_in_composed_unicode() {
        assertThat(Register2017.generate()).isEqualTo(REGISTER);
        for (String file : List.of(REGISTER.classes(), REGISTER.learners(), REGISTER.roster())) {
            assertThat(Normalizer.isNormalized(file, Normalizer.Form.NFC)).isTrue();
        }
    }

    private static List<Map<String, String>> classes(String prefix) {
        return CLASSES.stream()
                .filter(row -> row.get("code").startsWith(prefix))
                .toList();
    }

    private static long seats(String prefix) {
        return ROSTER.stream()
                .filter(row -> row.get("class").startsWith(prefix))
                .count();
    }

    private static long teachers(String state) {
        return ROSTER.stream()
                .filter(row -> row.get("class").startsWith("2017-T")
                        && row.get("state").equals(state))
                .count();
    }

    private static List<Map<String, String>> own() {
        return ROSTER.stream()
                .filter(row ->
                        Arrays.asList("P", "S", "M").contains(row.get("class").substring(5, 6)))
                .toList();
    }
}
