package vn.thoilai.enrollment.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import vn.thoilai.contract.enrollment.MarkOutcome;
import vn.thoilai.contract.enrollment.RollMark;

/**
 * Which of two marks of one learner at one session stands: the one made last. The rule looks at the marks alone, not at
 * when or how often they arrive, so phones that send late, twice or out of order all come to the same roll.
 */
final class LaterMark {

    /** How far a clock that is taken seriously may be ahead: a mark from next week would stand for good. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    /** Marks made in the same microsecond are told apart by their ids, as text: Java orders UUIDs by signed halves. */
    private static final Comparator<RollMark> ORDER = Comparator.comparing(RollMark::markedAt)
            .thenComparing(mark -> mark.markId().toString());

    private LaterMark() {}

    /**
     * What becomes of a mark that arrives.
     *
     * @param stands what stands; without an id nobody said anything yet
     * @param sent without an id it says nothing either
     */
    static MarkOutcome outcome(RollMark stands, RollMark sent) {
        if (sent.markId() == null) {
            return stands.markId() == null ? MarkOutcome.DUPLICATE : MarkOutcome.OLDER;
        }
        if (stands.markId() == null) {
            return MarkOutcome.APPLIED;
        }
        if (sent.markId().equals(stands.markId())) {
            return MarkOutcome.DUPLICATE;
        }
        return ORDER.compare(sent, stands) > 0 ? MarkOutcome.APPLIED : MarkOutcome.OLDER;
    }

    /** A time as the database keeps it: to the microsecond. */
    static Instant stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether a mark can have been made at that time. */
    static boolean isPossible(Instant markedAt, Instant now) {
        return !markedAt.isAfter(now.plus(AHEAD)) && markedAt.isAfter(Instant.EPOCH);
    }
}
