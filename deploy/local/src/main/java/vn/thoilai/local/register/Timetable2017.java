package vn.thoilai.local.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The classes of the year: when, how many seats, in what state. */
final class Timetable2017 {

    /** Participations published for each track, by the letter of its class codes. */
    static final Map<String, Integer> PARTICIPATIONS = new TreeMap<>(Map.of("P", 1394, "S", 604, "M", 1040));

    static final int TEACHERS_SUMMONED = 1607;

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2017, 2, 6);
    private static final LocalDate LAST_START = LocalDate.of(2017, 10, 9);
    private static final LocalDate SUMMER = LocalDate.of(2017, 7, 10);
    private static final LocalDate FIRST_COHORT = LocalDate.of(2016, 9, 12);

    private final Random random;

    Timetable2017(Random random) {
        this.random = random;
    }

    /** Own classes, spread over the year up to some weeks before the article's day; all of them closed. */
    List<ClassRow> own() {
        List<ClassRow> classes = new ArrayList<>();
        for (String letter : List.of("P", "S", "M")) {
            List<ClassKind> kinds = ClassKind.OWN.stream()
                    .filter(kind -> kind.letter().equals(letter))
                    .toList();
            int count = kinds.stream().mapToInt(ClassKind::classes).sum();
            int[] seats = Shares.split(
                    PARTICIPATIONS.get(letter), random.ints(count, 80, 121).toArray());
            int number = 0;
            for (ClassKind kind : kinds) {
                for (int i = 0; i < kind.classes(); i++, number++) {
                    LocalDate start = monday(FIRST_MONDAY, LAST_START, number, count);
                    classes.add(held(kind, number + 1, i + 1, start, seats[number]));
                }
            }
        }
        return classes;
    }

    /** The teachers' classes: two days each, in parallel venues of July and August. */
    List<ClassRow> teachers() {
        ClassKind kind = ClassKind.TEACHERS;
        int[] seats = Shares.split(
                TEACHERS_SUMMONED, random.ints(kind.classes(), 90, 111).toArray());
        List<ClassRow> classes = new ArrayList<>();
        for (int i = 0; i < kind.classes(); i++) {
            classes.add(held(kind, i + 1, i + 1, SUMMER.plusWeeks(i / 2), seats[i]));
        }
        return classes;
    }

    /** Cohorts 2 to 9 of the Political School. Nobody has stated how many learners they have, so no seat is made up. */
    List<ClassRow> hosted() {
        ClassKind kind = ClassKind.HOSTED;
        List<ClassRow> classes = new ArrayList<>();
        for (int cohort = 2; cohort < 2 + kind.classes(); cohort++) {
            LocalDate start = FIRST_COHORT.plusWeeks(7L * (cohort - 2));
            classes.add(new ClassRow(
                    "2017-H%02d".formatted(cohort),
                    kind.nameVi() + " khóa " + cohort,
                    kind,
                    cohort,
                    start,
                    start.plusDays(kind.days()),
                    null,
                    "IN_SESSION",
                    0));
        }
        return classes;
    }

    private static ClassRow held(ClassKind kind, int number, int batch, LocalDate start, int seats) {
        return new ClassRow(
                "2017-%s%02d".formatted(kind.letter(), number),
                "%s khóa %d năm 2017".formatted(kind.nameVi(), batch),
                kind,
                null,
                start,
                start.plusDays(kind.days() - 1L),
                kind.sessions(),
                "CLOSED",
                seats);
    }

    private static LocalDate monday(LocalDate first, LocalDate last, int number, int count) {
        long span = last.toEpochDay() - first.toEpochDay();
        return first.plusDays(span * number / Math.max(1, count - 1)).with(DayOfWeek.MONDAY);
    }
}
