package vn.thoilai.enrollment.attendance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thoilai.contract.enrollment.AttendanceMark;
import vn.thoilai.contract.enrollment.MarkOutcome;
import vn.thoilai.contract.enrollment.RollMark;
import vn.thoilai.contract.enrollment.SessionMark;
import vn.thoilai.contract.problem.Conflict;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** A roll that was sent, beside the one that stands. */
final class SentRoll {

    private final List<RollMark> lines;
    private final Map<UUID, RollMark> standing = new LinkedHashMap<>();

    SentRoll(List<RollMark> lines, List<RollRow> rows) {
        this.lines = lines.stream().map(SentRoll::stored).toList();
        rows.forEach(row -> standing.put(row.stands().enrollment(), row.stands()));
    }

    /** As the database keeps it: to the microsecond. */
    private static RollMark stored(RollMark line) {
        Instant at = line.markedAt() == null ? null : line.markedAt().truncatedTo(ChronoUnit.MICROS);
        return new RollMark(line.enrollment(), line.mark(), line.markId(), at);
    }

    /** Goes on only if each line makes sense by itself; 400 naming those that do not. */
    void requireWellFormed() {
        Instant now = Instant.now();
        List<FieldProblem> wrong = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        Set<UUID> enrollments = new HashSet<>();
        for (int index = 0; index < lines.size(); index++) {
            RollMark line = lines.get(index);
            String pointer = "/lines/" + index;
            if (!enrollments.add(line.enrollment())) {
                wrong.add(problem(pointer + "/enrollment", "repeated"));
            }
            if (line.markId() != null && !ids.add(line.markId())) {
                wrong.add(problem(pointer + "/markId", "repeated"));
            }
            if (line.markId() == null && (line.mark() != AttendanceMark.UNMARKED || line.markedAt() != null)) {
                wrong.add(problem(pointer + "/markId", "mark-id-needed"));
            } else if (line.markId() != null && line.markedAt() == null) {
                wrong.add(problem(pointer + "/markedAt", "mark-id-needed"));
            } else if (line.markedAt() != null && !Merge.isPossible(line.markedAt(), now)) {
                wrong.add(problem(pointer + "/markedAt", "mark-time"));
            }
        }
        require(wrong);
    }

    /** Goes on only if every learner of the roll is named, and nobody else; 400 naming each. */
    void requireComplete() {
        List<FieldProblem> wrong = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (!standing.containsKey(lines.get(index).enrollment())) {
                wrong.add(problem("/lines/" + index + "/enrollment", "not-on-roll"));
            }
        }
        Set<UUID> sent = lines.stream().map(RollMark::enrollment).collect(Collectors.toSet());
        standing.keySet().stream()
                .filter(enrollment -> !sent.contains(enrollment))
                .forEach(enrollment ->
                        wrong.add(new FieldProblem("/lines", "missing", Texts.of("rule.missing-on-roll", enrollment))));
        require(wrong);
    }

    /** What is to be written. */
    List<SessionMark> applied(UUID session) {
        Map<UUID, MarkOutcome> outcomes = outcomes();
        return lines.stream()
                .filter(line -> outcomes.get(line.enrollment()) == MarkOutcome.APPLIED)
                .map(line -> new SessionMark(session, line.enrollment(), line.mark(), line.markId(), line.markedAt()))
                .toList();
    }

    /** What becomes of each line, by the enrollment; every one stands on the roll. */
    Map<UUID, MarkOutcome> outcomes() {
        return lines.stream()
                .collect(Collectors.toMap(
                        RollMark::enrollment, line -> Merge.outcome(standing.get(line.enrollment()), line)));
    }

    /** Both versions of each line that differs, and of those that only one of the two rolls has. */
    List<Conflict> conflict() {
        List<Conflict> conflict = new ArrayList<>();
        Map<UUID, RollMark> unsent = new LinkedHashMap<>(standing);
        IntStream.range(0, lines.size()).forEach(index -> {
            RollMark line = lines.get(index);
            RollMark stands = unsent.remove(line.enrollment());
            if (!line.equals(stands)) {
                conflict.add(new Conflict("/lines/" + index, stands, line));
            }
        });
        unsent.values().forEach(stands -> conflict.add(new Conflict(null, stands, null)));
        return conflict;
    }

    private static FieldProblem problem(String pointer, String rule) {
        return new FieldProblem(pointer, rule, Texts.of("rule." + rule));
    }

    private static void require(List<FieldProblem> wrong) {
        if (!wrong.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.VALIDATION_FAILED, Texts.of("detail.validation-failed"), wrong, List.of());
        }
    }
}
