package vn.thoilai.planning.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.planning.Growth;
import vn.thoilai.contract.planning.PlanStep;
import vn.thoilai.contract.reporting.SourceStatus;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.planning.plan.LargestRemainder.Part;

/** Records how a draft was computed, with all that is needed to compute it again. */
final class DraftSteps {

    private final List<PlanStep> steps = new ArrayList<>();

    /** The year started from, and how fresh the report of it was. */
    void baseline(YearReport report, Baseline baseline) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("centre", report.centre());
        inputs.put("year", String.valueOf(report.year()));
        inputs.put("computedAt", String.valueOf(report.computedAt()));
        inputs.put("cutOff", String.valueOf(report.cutOff()));
        String year = String.valueOf(report.year());
        String detail = baseline.withoutTrack() == 0
                ? Texts.of("step.baseline", text(baseline.total()), year)
                : Texts.of("step.baseline-other", text(baseline.total()), year, text(baseline.withoutTrack()));
        for (SourceStatus source : report.sources() == null ? List.<SourceStatus>of() : report.sources()) {
            inputs.put(source.feed() + ".position", String.valueOf(source.position()));
            inputs.put(source.feed() + ".caughtUpAt", String.valueOf(source.caughtUpAt()));
            inputs.put(source.feed() + ".stale", String.valueOf(source.stale()));
            if (source.stale()) {
                inputs.put(source.feed() + ".staleSince", String.valueOf(source.staleSince()));
                detail = Texts.of("step.baseline-stale", detail, source.feed(), String.valueOf(source.staleSince()));
            }
        }
        Map<String, String> results = new LinkedHashMap<>();
        baseline.byTrack().forEach((track, classes) -> results.put(track, text(classes)));
        results.put("withoutTrack", text(baseline.withoutTrack()));
        results.put("baseline", text(baseline.total()));
        add("baseline", detail, inputs, results);
    }

    /** How many classes more. */
    void growth(int baseline, Growth growth, int total) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("baseline", text(baseline));
        String more = text(total - baseline);
        String detail = Texts.of("step.growth-none");
        if (growth != null && growth.classes() != null) {
            inputs.put("classes", text(growth.classes()));
            detail = Texts.of("step.growth-classes", more);
        } else if (growth != null && growth.percent() != null) {
            String percent = growth.percent().toPlainString();
            inputs.put("percent", percent);
            detail = Texts.of("step.growth-percent", percent, more);
        }
        add("growth", detail, inputs, Map.of("growth", more));
    }

    /** Baseline and growth together. */
    void total(int baseline, int total, Qualifier qualifier) {
        String more = text(total - baseline);
        add(
                "total",
                Texts.of("step.total", text(baseline), more, text(total)),
                Map.of("baseline", text(baseline), "growth", more, "qualifier", qualifier.name()),
                Map.of("total", text(total), "qualifier", qualifier.name()));
    }

    /** Exact quotas as fractions, what is left after their whole parts, and who got it. */
    void shares(int total, int baseline, List<Part> parts) {
        Map<String, String> weights = by(parts, part -> text(part.weight()));
        weights.put("baseline", text(baseline));
        weights.put("total", text(total));
        add(
                "quota",
                Texts.of("step.quota", text(total)),
                weights,
                by(parts, part -> (long) total * part.weight() + "/" + baseline));
        Map<String, String> wholes = by(parts, part -> text(part.whole()));
        Map<String, String> remainders = by(parts, part -> part.remainder() + "/" + baseline);
        String left = text(LargestRemainder.left(total, parts));
        Map<String, String> found = new LinkedHashMap<>(remainders);
        found.put("left", left);
        add("remainder", Texts.of("step.remainder", left), wholes, found);
        Map<String, String> known = new LinkedHashMap<>();
        wholes.forEach((track, whole) -> known.put(track, whole + " + " + remainders.get(track)));
        known.put("left", left);
        add("split", Texts.of("step.split"), known, by(parts, part -> text(part.value())));
    }

    List<PlanStep> all() {
        return List.copyOf(steps);
    }

    private void add(String code, String detail, Map<String, String> inputs, Map<String, String> results) {
        steps.add(new PlanStep(steps.size() + 1, code, detail, inputs, results));
    }

    private static Map<String, String> by(List<Part> parts, Function<Part, String> value) {
        Map<String, String> values = new LinkedHashMap<>();
        parts.forEach(part -> values.put(part.code(), value.apply(part)));
        return values;
    }

    private static String text(long number) {
        return String.valueOf(number);
    }
}
