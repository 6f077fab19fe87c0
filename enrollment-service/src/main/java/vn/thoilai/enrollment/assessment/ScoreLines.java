package vn.thoilai.enrollment.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.LearnerScores;
import vn.thoilai.contract.enrollment.ScoreEntry;
import vn.thoilai.contract.problem.Conflict;
import vn.thoilai.kit.problem.LineProblems;

/**
 * Whether scores can be entered beside those that stand: for learners who take part, each attempt once, and so that the
 * attempts of a learner are numbered without a gap afterwards.
 */
final class ScoreLines {

    private static final Set<EnrollmentState> TAKING_PART =
            Set.of(EnrollmentState.ATTENDING, EnrollmentState.COMPLETED, EnrollmentState.NOT_COMPLETED);

    private final List<ScoreEntry> lines;
    private final Map<UUID, Scores.Standing> standing;
    private final LineProblems problems = new LineProblems("scores");
    private final Set<List<Object>> seen = new HashSet<>();
    private final Map<UUID, Integer> attempts = new HashMap<>();

    private ScoreLines(List<ScoreEntry> lines, Map<UUID, Scores.Standing> standing) {
        this.lines = lines;
        this.standing = standing;
    }

    /** Goes on only if every line is right; 400 naming each that is not. */
    static void check(List<ScoreEntry> lines, Map<UUID, Scores.Standing> standing) {
        ScoreLines check = new ScoreLines(lines, standing);
        check.sittingsFirst().forEach(check::look);
        check.problems.refuse();
    }

    /** Both versions of each line that says otherwise than what stands. */
    static List<Conflict> conflict(List<ScoreEntry> lines, List<LearnerScores> sheet) {
        Map<UUID, List<BigDecimal>> standing =
                sheet.stream().collect(Collectors.toMap(LearnerScores::enrollment, LearnerScores::scores));
        List<Conflict> conflict = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            ScoreEntry sent = lines.get(line);
            List<BigDecimal> attempts = standing.getOrDefault(sent.enrollment(), List.of());
            BigDecimal stands = sent.attempt() > attempts.size() ? null : attempts.get(sent.attempt() - 1);
            boolean same = stands == null || sent.score() == null
                    ? stands == sent.score()
                    : stands.compareTo(sent.score()) == 0;
            if (!same) {
                ScoreEntry entry = new ScoreEntry(sent.enrollment(), sent.attempt(), stands);
                conflict.add(new Conflict("/scores/" + line, entry, sent));
            }
        }
        return conflict;
    }

    /** Numbers of the lines, in an order in which each follows from the ones before if any order does. */
    private IntStream sittingsFirst() {
        Comparator<Integer> order = Comparator.comparing(
                        (Integer line) -> lines.get(line).score() == null)
                .thenComparing(line -> {
                    ScoreEntry entry = lines.get(line);
                    return entry.score() == null ? -entry.attempt() : entry.attempt();
                });
        return IntStream.range(0, lines.size()).boxed().sorted(order).mapToInt(Integer::intValue);
    }

    private void look(int line) {
        ScoreEntry entry = lines.get(line);
        Scores.Standing stands = standing.get(entry.enrollment());
        if (stands == null) {
            problems.add(line, "enrollment", "unknown-enrollment");
        } else if (!TAKING_PART.contains(stands.state())) {
            problems.add(line, "enrollment", "not-taking-part", stands.state());
        } else if (!seen.add(List.of(entry.enrollment(), entry.attempt()))) {
            problems.add(line, "attempt", "duplicate-in-list");
        } else {
            int now = attempts.getOrDefault(entry.enrollment(), stands.attempts());
            attemptsAfter(entry, now)
                    .ifPresentOrElse(
                            then -> attempts.put(entry.enrollment(), then),
                            () -> problems.add(line, "attempt", "attempt-gap", now));
        }
    }

    /** How many attempts there are with the entry; empty if it would leave a gap. */
    static OptionalInt attemptsAfter(ScoreEntry entry, int now) {
        if (entry.score() == null) {
            return entry.attempt() == now ? OptionalInt.of(now - 1) : OptionalInt.empty();
        }
        return entry.attempt() <= now + 1 ? OptionalInt.of(Math.max(now, entry.attempt())) : OptionalInt.empty();
    }
}
