package vn.thoilai.enrollment.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thoilai.contract.enrollment.MarkOutcome;
import vn.thoilai.contract.enrollment.Roll;
import vn.thoilai.contract.enrollment.RollUpdate;
import vn.thoilai.contract.enrollment.SessionMark;
import vn.thoilai.contract.enrollment.SessionState;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.session.SessionClass;
import vn.thoilai.enrollment.session.SessionDay;
import vn.thoilai.enrollment.session.Sessions;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Takes the roll of a session, every learner of it at once. */
@ApplicationScoped
class TakingRoll {

    @Inject
    Sessions sessions;

    @Inject
    Marks marks;

    @Inject
    MarkIds ids;

    @Inject
    FollowingMarks following;

    /** The roll as it stands. */
    Roll read(UUID classId, UUID session) {
        return roll(classId, session, Map.of());
    }

    @Transactional
    Roll take(UUID classId, UUID session, String ifMatch, RollUpdate body) {
        SessionClass trainingClass = sessions.lockClass(classId);
        Marks.Head head = marks.head(classId, session);
        List<RollRow> rows = marks.rows(classId, List.of(session));
        SentRoll sent = new SentRoll(body.lines(), rows);
        sent.requireWellFormed();
        if (!Preconditions.matches(
                ifMatch, toRoll(classId, session, head, rows, Map.of()).etag())) {
            throw ProblemException.stale(Texts.of("detail.stale-roll"), sent.conflict());
        }
        trainingClass.requireMarkable();
        if (head.state() == SessionState.CANCELLED) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.session-cancelled"));
        }
        SessionDay.requireCome(head.date());
        sent.requireComplete();
        sent.requireMadeSince(head.date());
        List<SessionMark> applied = sent.applied(session);
        if (!applied.isEmpty()) {
            sent.requireFresh(taken(trainingClass.centreId(), applied));
            ids.keep(trainingClass.centreId(), applied);
            marks.write(applied, Marks.Source.ROLL);
            following.follow(List.of(classId), List.of(session));
        }
        return roll(classId, session, sent.outcomes());
    }

    private Set<UUID> taken(UUID centre, List<SessionMark> applied) {
        return ids.uses(centre, applied).entrySet().stream()
                .filter(use -> use.getValue() == MarkIds.Use.OTHER)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Roll roll(UUID classId, UUID session, Map<UUID, MarkOutcome> outcomes) {
        return toRoll(classId, session, marks.head(classId, session), marks.rows(classId, List.of(session)), outcomes);
    }

    private static Roll toRoll(
            UUID classId, UUID session, Marks.Head head, List<RollRow> rows, Map<UUID, MarkOutcome> outcomes) {
        return new Roll(
                session,
                classId,
                head.centre(),
                head.number(),
                head.date(),
                head.state(),
                rows.stream()
                        .map(row -> row.toLine(outcomes.get(row.stands().enrollment())))
                        .toList(),
                head.version());
    }
}
