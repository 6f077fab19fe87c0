package vn.thoilai.reporting.published;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.NewPublishedFigures;
import vn.thoilai.contract.reporting.PublishedEvent;
import vn.thoilai.contract.reporting.PublishedLine;
import vn.thoilai.contract.reporting.PublishedScope;
import vn.thoilai.kit.problem.FieldProblems;

/**
 * What a publication must be to be kept at all. It is kept as it was printed, so only what cannot be printed is refused:
 * a value beside "not stated", the same line twice. Numbers that do not agree are {@link PublicationFindings}.
 */
final class PublicationRules {

    /** More decimals than anybody prints, and few enough to divide to. */
    private static final int DECIMALS = 6;

    private final FieldProblems problems = new FieldProblems();

    private PublicationRules() {}

    /**
     * Goes on only if the publication can be kept.
     *
     * @throws vn.thoilai.contract.problem.ProblemException 400 naming each field
     */
    static void check(NewPublishedFigures body) {
        PublicationRules rules = new PublicationRules();
        rules.lines(body.lines());
        rules.percent("/passedPercent", body.passedPercent());
        rules.percent("/fairOrBetterPercent", body.fairOrBetterPercent());
        if (body.target() != null) {
            rules.stated("/target/value", body.target().value());
            rules.percent("/target/attainmentPercent", body.target().attainmentPercent());
        }
        if (body.nextYear() != null) {
            rules.stated("/nextYear/classes", body.nextYear().classes());
            rules.stated("/nextYear/learners", body.nextYear().learners());
        }
        List<PublishedEvent> events = body.events() == null ? List.of() : body.events();
        for (int i = 0; i < events.size(); i++) {
            rules.stated("/events/" + i + "/count", events.get(i).count());
            rules.stated("/events/" + i + "/participants", events.get(i).participants());
        }
        rules.problems.throwIfAny();
    }

    private void lines(List<PublishedLine> lines) {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            PublishedLine line = lines.get(i);
            String pointer = "/lines/" + i;
            List<Object> name = name(line);
            problems.addIf(!seen.add(name), pointer, "published-line-repeated");
            boolean nothing =
                    line.scope() == PublishedScope.LINE && name.stream().skip(1).allMatch(part -> part == null);
            problems.addIf(nothing, pointer, "published-line-unnamed");
            cohorts(pointer, line.cohorts());
            numbers(pointer, line);
        }
    }

    /** What a line is told from others by. */
    private static List<Object> name(PublishedLine line) {
        return Arrays.asList(
                line.scope(),
                line.track(),
                line.programme(),
                line.delivery(),
                line.countsTowardTarget(),
                line.label(),
                line.partner(),
                line.mode(),
                line.cohorts() == null || line.cohorts().isEmpty() ? null : line.cohorts());
    }

    private void cohorts(String pointer, List<Integer> cohorts) {
        boolean repeated = cohorts != null && new HashSet<>(cohorts).size() < cohorts.size();
        problems.addIf(repeated, pointer + "/cohorts", "published-cohort-repeated");
    }

    private void numbers(String pointer, PublishedLine line) {
        stated(pointer + "/classes", line.classes());
        stated(pointer + "/summoned", line.summoned());
        stated(pointer + "/participations", line.participations());
        stated(pointer + "/certified", line.certified());
        stated(pointer + "/heads", line.heads());
        stated(pointer + "/attended", line.attended());
        stated(pointer + "/assessed", line.assessed());
        stated(pointer + "/passed", line.passed());
        stated(pointer + "/fairOrBetter", line.fairOrBetter());
        stated(pointer + "/commended", line.commended());
        percent(pointer + "/attendancePercent", line.attendancePercent());
        percent(pointer + "/passedPercent", line.passedPercent());
        percent(pointer + "/fairOrBetterPercent", line.fairOrBetterPercent());
    }

    private void stated(String pointer, Stated stated) {
        boolean wrong = stated != null && (stated.value() == null) != (stated.qualifier() == Qualifier.NOT_STATED);
        problems.addIf(wrong, pointer + "/value", "value-unless-not-stated");
    }

    private void percent(String pointer, BigDecimal percent) {
        problems.addIf(percent != null && percent.scale() > DECIMALS, pointer, "published-decimals", DECIMALS);
    }
}
