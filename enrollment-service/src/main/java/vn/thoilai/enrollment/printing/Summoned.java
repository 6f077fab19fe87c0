package vn.thoilai.enrollment.printing;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import vn.thoilai.kit.document.VietnameseDay;

/**
 * What a summons letter tells.
 *
 * @param address of the venue, or null
 * @param meets day and time of the first session; the first day alone where none is planned yet
 */
public record Summoned(
        UUID learner,
        String centre,
        String centreName,
        String place,
        String name,
        String birthDate,
        String unit,
        String className,
        String classCode,
        String decisionNumber,
        String decisionDay,
        String period,
        String venue,
        String address,
        String meets) {

    static Summoned of(Tuple row) {
        LocalDate first = row.get("session_date", LocalDate.class);
        LocalTime time = row.get("session_time", LocalTime.class);
        LocalDate start = row.get("start_date", LocalDate.class);
        String day = VietnameseDay.inWords(first == null ? start : first);
        return new Summoned(
                row.get("learner_id", UUID.class),
                row.get("centre", String.class),
                row.get("centre_name", String.class),
                row.get("place", String.class),
                row.get("full_name", String.class),
                VietnameseDay.inDigits(row.get("birth_date", LocalDate.class)),
                row.get("unit", String.class),
                row.get("class_name", String.class),
                row.get("class_code", String.class),
                row.get("opening_decision_number", String.class),
                VietnameseDay.inWords(row.get("opening_decision_date", LocalDate.class)),
                VietnameseDay.period(start, row.get("end_date", LocalDate.class)),
                row.get("venue", String.class),
                row.get("address", String.class),
                time == null ? day : "%d giờ %02d, %s".formatted(time.getHour(), time.getMinute(), day));
    }
}
