package vn.thoilai.enrollment.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * The place of a session in the timetable of its class.
 *
 * @param id id of the session
 * @param startsAt null together with {@code endsAt}: some time of that day
 * @param venue id of the venue; null for the whole class
 */
record Slot(UUID id, int number, LocalDate date, LocalTime startsAt, LocalTime endsAt, UUID venue) {

    /** Whether some learner would have to be at both. Of sessions without times nobody knows. */
    boolean overlaps(Slot other) {
        return date.equals(other.date)
                && startsAt != null
                && other.startsAt != null
                && startsAt.isBefore(other.endsAt)
                && other.startsAt.isBefore(endsAt)
                && (venue == null || other.venue == null || venue.equals(other.venue));
    }
}
