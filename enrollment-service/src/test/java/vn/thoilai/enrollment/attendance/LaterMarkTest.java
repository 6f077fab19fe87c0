package vn.thoilai.enrollment.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thoilai.contract.enrollment.AttendanceMark;
import vn.thoilai.contract.enrollment.MarkOutcome;
import vn.thoilai.contract.enrollment.RollMark;

/** Whatever the phones send, in whatever order and however often: it comes to one roll, and no mark gets lost. */
class LaterMarkTest {

    private static final UUID ENROLLMENT = new UUID(0, 1);
    private static final RollMark NOTHING = new RollMark(ENROLLMENT, AttendanceMark.UNMARKED, null, null);

    @Property
    void every_order_and_multiplicity_comes_to_the_same_mark(
            @ForAll("marks") List<RollMark> marks, @ForAll Random random) {
        List<RollMark> again = new ArrayList<>(marks);
        again.addAll(marks);
        Collections.shuffle(again, random);
        assertThat(stands(again)).isEqualTo(stands(marks));
    }

    @Property
    void what_stands_was_sent_and_none_was_made_later(@ForAll("marks") List<RollMark> marks) {
        RollMark stands = stands(marks);
        assertThat(marks).contains(stands);
        assertThat(marks).allSatisfy(mark -> assertThat(mark.markedAt()).isBeforeOrEqualTo(stands.markedAt()));
    }

    @Property
    void each_mark_either_stands_or_its_sender_is_told_that_a_later_one_does(@ForAll("marks") List<RollMark> marks) {
        RollMark standing = NOTHING;
        for (RollMark mark : marks) {
            MarkOutcome outcome = LaterMark.outcome(standing, mark);
            standing = outcome == MarkOutcome.APPLIED ? mark : standing;
            switch (outcome) {
                case APPLIED, DUPLICATE -> assertThat(standing).isEqualTo(mark);
                case OLDER -> assertThat(standing.markedAt()).isAfterOrEqualTo(mark.markedAt());
                default -> throw new AssertionError(outcome);
            }
        }
    }

    @Property
    void saying_nothing_takes_nothing_back(@ForAll("marks") List<RollMark> marks) {
        RollMark stands = stands(marks);
        assertThat(LaterMark.outcome(stands, NOTHING)).isEqualTo(MarkOutcome.OLDER);
        assertThat(LaterMark.outcome(NOTHING, NOTHING)).isEqualTo(MarkOutcome.DUPLICATE);
    }

    /** What stands after these arrived one after the other. */
    private static RollMark stands(List<RollMark> marks) {
        RollMark standing = NOTHING;
        for (RollMark mark : marks) {
            if (LaterMark.outcome(standing, mark) == MarkOutcome.APPLIED) {
                standing = mark;
            }
        }
        return standing;
    }

    /** Few moments, so that many marks are made at the same one; ids of both halves of the alphabet. */
    @Provide
    Arbitrary<List<RollMark>> marks() {
        Arbitrary<UUID> ids =
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
        Arbitrary<Instant> moments =
                Arbitraries.longs().between(0, 5).map(second -> Instant.ofEpochSecond(1_488_000_000 + second));
        return Combinators.combine(Arbitraries.of(AttendanceMark.class), ids, moments)
                .as((mark, id, at) -> new RollMark(ENROLLMENT, mark, id, at))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .uniqueElements(RollMark::markId);
    }
}
