package vn.thoilai.enrollment.attendance;

import java.util.UUID;
import vn.thoilai.contract.enrollment.MarkOutcome;
import vn.thoilai.contract.enrollment.RollLine;
import vn.thoilai.contract.enrollment.RollMark;

/**
 * A line of a roll as the database has it.
 *
 * @param stands the mark that stands
 * @param markedBy subject of whoever made it; null while nobody said anything
 */
record RollRow(UUID session, UUID learner, String learnerCode, String fullName, RollMark stands, String markedBy) {

    /** Which line of which roll. */
    record Key(UUID session, UUID enrollment) {}

    Key key() {
        return new Key(session, stands.enrollment());
    }

    /** The line as callers see it, with what became of what was sent for it. */
    RollLine toLine(MarkOutcome outcome) {
        return new RollLine(
                stands.enrollment(),
                learner,
                learnerCode,
                fullName,
                stands.mark(),
                stands.markId(),
                stands.markedAt(),
                markedBy,
                outcome);
    }
}
