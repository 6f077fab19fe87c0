package vn.thoilai.enrollment.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final LocalDate DAY = LocalDate.of(2017, 3, 6);
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    private static Slot slot(LocalDate day, String starts, String ends, UUID venue) {
        return new Slot(
                null,
                1,
                day,
                starts == null ? null : LocalTime.parse(starts),
                ends == null ? null : LocalTime.parse(ends),
                venue);
    }

    private static void overlap(Slot one, Slot other, boolean expected) {
        assertThat(one.overlaps(other)).isEqualTo(expected);
        assertThat(other.overlaps(one)).isEqualTo(expected);
    }

    @Test
    void sessions_overlap_when_somebody_would_have_to_be_at_both() {
        Slot morning = slot(DAY, "07:30", "11:00", A);
        overlap(morning, slot(DAY, "10:59", "12:00", A), true);
        overlap(morning, slot(DAY, "08:00", "09:00", A), true);
        overlap(morning, slot(DAY, "11:00", "12:00", A), false);
        overlap(morning, slot(DAY.plusDays(1), "07:30", "11:00", A), false);
        overlap(morning, slot(DAY, "07:30", "11:00", B), false);
        overlap(morning, slot(DAY, "07:30", "11:00", null), true);
        overlap(morning, slot(DAY, null, null, A), false);
    }
}
