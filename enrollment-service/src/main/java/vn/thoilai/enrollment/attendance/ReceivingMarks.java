package vn.thoilai.enrollment.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import vn.thoilai.enrollment.session.SessionClass;
import vn.thoilai.enrollment.session.Sessions;

/** Merges marks that phones made on their own into the rolls of a class. */
@ApplicationScoped
class ReceivingMarks {

    @Inject
    Sessions sessions;

    @Inject
    Marks marks;

    @Inject
    MarkIds ids;

    @Inject
    FollowingMarks following;

    @Transactional
    MarkReceipts receive(UUID classId, List<SessionMark> body) {
        SentMarks sent = new SentMarks(body);
        sent.requireWellFormed();
        SessionClass trainingClass = sessions.lockClass(classId);
        trainingClass.requireMarkable();
        sent.requireMadeSince(marks.days(classId, sent.sessions()));
        Map<RollRow.Key, RollMark> standing = new HashMap<>();
        marks.rows(classId, sent.sessions()).forEach(row -> standing.put(row.key(), row.stands()));
        Map<UUID, MarkIds.Use> uses = ids.uses(trainingClass.centreId(), sent.marks());

        Map<RollRow.Key, SessionMark> applied = new LinkedHashMap<>();
        List<MarkOutcome> outcomes = new ArrayList<>();
        for (SessionMark mark : sent.marks()) {
            RollRow.Key key = key(mark);
            MarkOutcome outcome = outcome(standing.get(key), mark, uses.get(mark.markId()));
            if (outcome == MarkOutcome.APPLIED) {
                standing.put(key, line(mark));
                applied.put(key, mark);
            }
            outcomes.add(outcome);
        }
        write(trainingClass, applied);
        return receipts(sent.marks(), outcomes, standing);
    }

    private static MarkOutcome outcome(RollMark stands, SessionMark sent, MarkIds.Use use) {
        if (stands == null) {
            return MarkOutcome.NOT_ON_ROLL;
        }
        // What stands may be of an import, which keeps no ids of its own.
        boolean sameId = sent.markId().equals(stands.markId());
        if (use == MarkIds.Use.OTHER || sameId && !line(sent).equals(stands)) {
            return MarkOutcome.ID_USED;
        }
        // Once it stood: whoever replaced it has seen it, so it does not come back by being sent again.
        return use == MarkIds.Use.SAME ? MarkOutcome.DUPLICATE : LaterMark.outcome(stands, line(sent));
    }

    private void write(SessionClass trainingClass, Map<RollRow.Key, SessionMark> applied) {
        if (applied.isEmpty()) {
            return;
        }
        List<SessionMark> written = List.copyOf(applied.values());
        ids.keep(trainingClass.centreId(), written);
        marks.write(written, Marks.Source.ROLL);
        Set<UUID> changed = written.stream().map(SessionMark::session).collect(Collectors.toSet());
        following.follow(List.of(trainingClass.id()), changed);
    }

    /** Of marks of one line in one body the last made stands; those before it are told to be older. */
    private static MarkReceipts receipts(
            List<SessionMark> sent, List<MarkOutcome> outcomes, Map<RollRow.Key, RollMark> standing) {
        List<MarkReceipt> receipts = new ArrayList<>();
        for (SessionMark mark : sent) {
            RollMark stands = standing.get(key(mark));
            MarkOutcome outcome = outcomes.get(receipts.size());
            boolean overtaken = outcome == MarkOutcome.APPLIED && !mark.markId().equals(stands.markId());
            receipts.add(
                    new MarkReceipt(mark.markId(), mark.session(), overtaken ? MarkOutcome.OLDER : outcome, stands));
        }
        return new MarkReceipts(receipts);
    }

    private static RollRow.Key key(SessionMark mark) {
        return new RollRow.Key(mark.session(), mark.enrollment());
    }

    private static RollMark line(SessionMark mark) {
        return new RollMark(mark.enrollment(), mark.mark(), mark.markId(), mark.markedAt());
    }
}
