package vn.thoilai.planning.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.planning.PlanLine;
import vn.thoilai.contract.planning.PlanTotal;
import vn.thoilai.contract.planning.PlannedEvent;
import vn.thoilai.kit.problem.FieldProblems;

/** What a stated total and stated lines must be to make sense together. */
final class TargetRules {

    private TargetRules() {}

    /** Notes what is wrong with a total and its lines, either of which may be null. */
    static void check(PlanTotal total, List<PlanLine> lines, FieldProblems problems) {
        problems.addMissing(isEmpty(total) && (lines == null || lines.isEmpty()), "/total", "total-or-lines");
        if (total != null) {
            checkStated(total.classes(), "/total/classes", problems);
            checkStated(total.learners(), "/total/learners", problems);
        }
        if (lines == null) {
            return;
        }
        checkLines(lines, problems);
        if (problems.isEmpty() && total != null && !lines.isEmpty()) {
            checkSum("classes", total.classes(), lines, PlanLine::classes, problems);
            checkSum("learners", total.learners(), lines, PlanLine::learners, problems);
        }
    }

    /** Notes events that are not there. */
    static void checkEvents(List<PlannedEvent> events, FieldProblems problems) {
        for (int i = 0; events != null && i < events.size(); i++) {
            problems.addMissing(events.get(i) == null, "/events/" + i, "NotNull");
        }
    }

    /** The total as given; where only lines are given and all are exact, their sum. */
    static PlanTotal totalOf(PlanTotal given, List<PlanLine> lines) {
        return given != null ? given : new PlanTotal(sum(lines, PlanLine::classes), sum(lines, PlanLine::learners));
    }

    private static boolean isEmpty(PlanTotal total) {
        return total == null || total.classes() == null && total.learners() == null;
    }

    private static void checkLines(List<PlanLine> lines, FieldProblems problems) {
        Set<Track> seen = EnumSet.noneOf(Track.class);
        for (int i = 0; i < lines.size(); i++) {
            PlanLine line = lines.get(i);
            String pointer = "/lines/" + i;
            if (line == null) {
                problems.addMissing(true, pointer, "NotNull");
                continue;
            }
            problems.addIf(!seen.add(line.track()), pointer + "/track", "repeated-track");
            checkStated(line.classes(), pointer + "/classes", problems);
            checkStated(line.learners(), pointer + "/learners", problems);
        }
    }

    private static void checkStated(Stated stated, String pointer, FieldProblems problems) {
        boolean wrong = stated != null && (stated.value() == null) != (stated.qualifier() == Qualifier.NOT_STATED);
        problems.addIf(wrong, pointer + "/value", "value-unless-not-stated");
    }

    /** Exact lines make up an exact total; beside lines that are not exact, they may at least not exceed it. */
    private static void checkSum(
            String what, Stated total, List<PlanLine> lines, Function<PlanLine, Stated> part, FieldProblems problems) {
        if (!isExact(total)) {
            return;
        }
        long sum = lines.stream()
                .map(part)
                .filter(TargetRules::isExact)
                .mapToLong(Stated::value)
                .sum();
        boolean complete = lines.stream().map(part).allMatch(TargetRules::isExact);
        boolean silent = lines.stream().map(part).allMatch(Objects::isNull);
        if (!silent && (complete ? sum != total.value() : sum > total.value())) {
            problems.add("/lines", "lines-add-up", what, String.valueOf(sum), String.valueOf(total.value()));
        }
    }

    private static Stated sum(List<PlanLine> lines, Function<PlanLine, Stated> part) {
        long sum = lines.stream()
                .map(part)
                .filter(TargetRules::isExact)
                .mapToLong(Stated::value)
                .sum();
        boolean complete = !lines.isEmpty() && lines.stream().map(part).allMatch(TargetRules::isExact);
        return complete && sum <= Integer.MAX_VALUE ? Stated.exact((int) sum) : null;
    }

    private static boolean isExact(Stated stated) {
        return stated != null && stated.qualifier() == Qualifier.EXACT && stated.value() != null;
    }
}
