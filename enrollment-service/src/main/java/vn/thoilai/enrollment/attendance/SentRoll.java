package vn.thoilai.enrollment.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thoilai.contract.enrollment.MarkOutcome;
import vn.thoilai.contract.enrollment.RollMark;
import vn.thoilai.contract.enrollment.SessionMark;
import vn.thoilai.contract.problem.Conflict;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.enrollment.session.SessionDay;
import vn.thoilai.kit.problem.LineProblems;

/** A roll that was sent, beside the one that stands and that it replaces. */
final class SentRoll {

    private static final String LINES = "lines";

    private final List<RollMark> lines;
    private final Map<UUID, RollMark> standing = new LinkedHashMap<>();

    SentRoll(List<RollMark> lines, List<RollRow> rows) {
        this.lines = lines.stream().map(SentRoll::stored).toList();
        rows.forEach(row -> standing.put(row.stands().enrollment(), row.stands()));
    }

    /** As the database keeps it: to the microsecond. */
    private static RollMark stored(RollMark line) {
        Instant at = line.markedAt() == null ? null : LaterMark.stored(line.markedAt());
        return new RollMark(line.enrollment(), line.mark(), line.markId(), at);
    }

    /** Goes on only if each line makes sense by itself; 400 naming those that do not. */
    void requireWellFormed() {
        Instant now = Instant.now();
        LineProblems wrong = new LineProblems(LINES);
        Set<UUID> ids = new HashSet<>();
        Set<UUID> enrollments = new HashSet<>();
        for (int index = 0; index < lines.size(); index++) {
            RollMark line = lines.get(index);
            if (!enrollments.add(line.enrollment())) {
                wrong.add(index, "enrollment", "repeated");
            }
            if (line.markId() != null && !ids.add(line.markId())) {
                wrong.add(index, "markId", "repeated");
            }
            if (line.markedAt() != null && !LaterMark.isPossible(line.markedAt(), now)) {
                wrong.add(index, "markedAt", "mark-time");
            }
        }
        wrong.refuse();
    }

    /** Goes on only if every learner of the roll is named, and nobody else; 400 naming each. */
    void requireComplete() {
        LineProblems wrong = wrong("enrollment", "not-on-roll", line -> !standing.containsKey(line.enrollment()));
        Set<UUID> sent = lines.stream().map(RollMark::enrollment).collect(Collectors.toSet());
        standing.keySet().stream()
                .filter(enrollment -> !sent.contains(enrollment))
                .forEach(enrollment -> wrong.addMissing("missing-on-roll", enrollment));
        wrong.refuse();
    }

    /** Goes on only if no mark that is new was made before the day of the session; 400 naming each. */
    void requireMadeSince(LocalDate day) {
        Instant begin = SessionDay.begin(day);
        wrong(
                        "markedAt",
                        "mark-time",
                        line -> !stands(line)
                                && line.markedAt() != null
                                && line.markedAt().isBefore(begin))
                .refuse();
    }

    /**
     * What is to be written: all that differs from what stands. Who sent it saw what stands, so the times of marks decide
     * nothing here; a mark without an id or a time gets them now.
     */
    List<SessionMark> applied(UUID session) {
        Instant now = LaterMark.stored(Instant.now());
        return lines.stream()
                .filter(line -> !stands(line))
                .map(line -> new SessionMark(
                        session,
                        line.enrollment(),
                        line.mark(),
                        line.markId() == null ? UUID.randomUUID() : line.markId(),
                        line.markedAt() == null ? now : line.markedAt()))
                .toList();
    }

    /** Goes on only if no id of a line was given to another mark before; 409 naming each that was. */
    void requireFresh(Set<UUID> taken) {
        wrong("markId", "mark-id-used", line -> taken.contains(line.markId()))
                .refuse(ProblemCode.DUPLICATE, "detail.mark-id-used");
    }

    /** What becomes of each line, by the enrollment; every one stands on the roll. */
    Map<UUID, MarkOutcome> outcomes() {
        return lines.stream()
                .collect(Collectors.toMap(
                        RollMark::enrollment, line -> stands(line) ? MarkOutcome.DUPLICATE : MarkOutcome.APPLIED));
    }

    /** Whether the line says of its mark nothing but what stands. */
    private boolean stands(RollMark line) {
        RollMark stands = standing.get(line.enrollment());
        return stands != null
                && line.mark() == stands.mark()
                && (line.markId() == null || line.markId().equals(stands.markId()))
                && (line.markedAt() == null || line.markedAt().equals(stands.markedAt()));
    }

    /** Both versions of each line that differs, and of those that only one of the two rolls has. */
    List<Conflict> conflict() {
        List<Conflict> conflict = new ArrayList<>();
        Map<UUID, RollMark> unsent = new LinkedHashMap<>(standing);
        IntStream.range(0, lines.size()).forEach(index -> {
            RollMark line = lines.get(index);
            RollMark stands = unsent.remove(line.enrollment());
            if (!Objects.equals(line, stands)) {
                conflict.add(new Conflict("/" + LINES + "/" + index, stands, line));
            }
        });
        unsent.values().forEach(stands -> conflict.add(new Conflict(null, stands, null)));
        return conflict;
    }

    private LineProblems wrong(String field, String rule, Predicate<RollMark> isWrong) {
        LineProblems wrong = new LineProblems(LINES);
        IntStream.range(0, lines.size())
                .filter(index -> isWrong.test(lines.get(index)))
                .forEach(index -> wrong.add(index, field, rule));
        return wrong;
    }
}
