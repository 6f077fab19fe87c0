package vn.thoilai.enrollment.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thoilai.contract.enrollment.MarkOutcome;
import vn.thoilai.contract.enrollment.MarkReceipt;
import vn.thoilai.contract.enrollment.MarkReceipts;
import vn.thoilai.contract.enrollment.RollMark;
import vn.thoilai.contract.enrollment.SessionMark;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.session.Sessions;
import vn.thoilai.kit.problem.Texts;

/** Merges marks that phones made on their own into the rolls of a class. */
@ApplicationScoped
class ReceivingMarks {

    @Inject
    Sessions sessions;

    @Inject
    Marks marks;

    @Inject
    FollowingMarks following;

    @Transactional
    MarkReceipts receive(UUID classId, List<SessionMark> body) {
        requireWellFormed(body);
        List<SessionMark> sent = body.stream().map(ReceivingMarks::stored).toList();
        sessions.lockClass(classId).requireMarkable();
        Set<UUID> named = sent.stream().map(SessionMark::session).collect(Collectors.toSet());
        Map<RollRow.Key, RollMark> standing = new HashMap<>();
        marks.rows(classId, named).forEach(row -> standing.put(row.key(), row.stands()));

        Map<RollRow.Key, SessionMark> applied = new LinkedHashMap<>();
        List<MarkOutcome> outcomes = new ArrayList<>();
        for (SessionMark mark : sent) {
            RollRow.Key key = new RollRow.Key(mark.session(), mark.enrollment());
            MarkOutcome outcome =
                    standing.containsKey(key) ? Merge.outcome(standing.get(key), line(mark)) : MarkOutcome.NOT_ON_ROLL;
            if (outcome == MarkOutcome.APPLIED) {
                standing.put(key, line(mark));
                applied.put(key, mark);
            }
            outcomes.add(outcome);
        }
        if (!applied.isEmpty()) {
            marks.write(List.copyOf(applied.values()), Marks.Source.ROLL);
            following.follow(
                    List.of(classId),
                    applied.keySet().stream().map(RollRow.Key::session).collect(Collectors.toSet()));
        }
        return receipts(sent, outcomes, standing);
    }

    /** Of marks of one line in one body the last made stands; those before it are told to be older. */
    private static MarkReceipts receipts(
            List<SessionMark> sent, List<MarkOutcome> outcomes, Map<RollRow.Key, RollMark> standing) {
        List<MarkReceipt> receipts = new ArrayList<>();
        for (SessionMark mark : sent) {
            RollMark stands = standing.get(new RollRow.Key(mark.session(), mark.enrollment()));
            MarkOutcome outcome = outcomes.get(receipts.size());
            boolean overtaken = outcome == MarkOutcome.APPLIED && !mark.markId().equals(stands.markId());
            receipts.add(
                    new MarkReceipt(mark.markId(), mark.session(), overtaken ? MarkOutcome.OLDER : outcome, stands));
        }
        return new MarkReceipts(receipts);
    }

    private static void requireWellFormed(List<SessionMark> sent) {
        Instant now = Instant.now();
        List<FieldProblem> wrong = new ArrayList<>();
        for (int index = 0; index < sent.size(); index++) {
            if (!Merge.isPossible(sent.get(index).markedAt(), now)) {
                wrong.add(new FieldProblem("/marks/" + index + "/markedAt", "mark-time", Texts.of("rule.mark-time")));
            }
        }
        if (!wrong.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.VALIDATION_FAILED, Texts.of("detail.validation-failed"), wrong, List.of());
        }
    }

    private static SessionMark stored(SessionMark mark) {
        return new SessionMark(
                mark.session(),
                mark.enrollment(),
                mark.mark(),
                mark.markId(),
                mark.markedAt().truncatedTo(ChronoUnit.MICROS));
    }

    private static RollMark line(SessionMark mark) {
        return new RollMark(mark.enrollment(), mark.mark(), mark.markId(), mark.markedAt());
    }
}
