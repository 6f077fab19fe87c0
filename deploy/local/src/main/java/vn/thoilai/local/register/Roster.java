package vn.thoilai.local.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Who sat in which class, with what result. */
final class Roster {

    static final String HEADER = "class,learner,state,sessions_attended,score";

    /** Of the 3,038 own participations 85 % are fair or better; 2,582.3 is not a number of people, so the nearest one. */
    static final int FAIR_OR_BETTER = 2582;

    static final int TEACHERS_ABSENT = 61;

    /** Every twentieth person attends a second class, so that heads and participations differ. */
    private static final int PERSONS_PER_REPEATER = 20;

    private final Random random;
    private final People people;
    private final List<String> rows = new ArrayList<>();

    Roster(Random random, People people) {
        this.random = random;
        this.people = people;
    }

    /** Seats people in the own classes: all complete and pass, every twentieth person twice. */
    void own(List<ClassRow> classes) {
        List<ClassRow> seats = new ArrayList<>();
        classes.forEach(c -> seats.addAll(Collections.nCopies(c.seats(), c)));
        List<String> learners = learnersOf(seats);
        for (int i = 0; i < seats.size(); i++) {
            ClassRow class_ = seats.get(i);
            boolean fair = Shares.evenly(i, FAIR_OR_BETTER, seats.size());
            // Scores in half points: fair or better from 7 to 9.5, else from 5 to 6.5.
            double score = fair ? 7 + random.nextInt(6) / 2.0 : 5 + random.nextInt(4) / 2.0;
            completed(class_, learners.get(i), score);
        }
    }

    /** Seats teachers: each once, without scores, the absent ones spread evenly. */
    void teachers(List<ClassRow> classes) {
        int seat = 0;
        int seats = classes.stream().mapToInt(ClassRow::seats).sum();
        for (ClassRow class_ : classes) {
            for (int i = 0; i < class_.seats(); i++, seat++) {
                String teacher = people.add(SendingUnits.schools());
                if (Shares.evenly(seat, TEACHERS_ABSENT, seats)) {
                    rows.add(Csv.row(class_.code(), teacher, "ABSENT", 0, null));
                } else {
                    completed(class_, teacher, null);
                }
            }
        }
    }

    private List<String> learnersOf(List<ClassRow> seats) {
        int persons = seats.size() * PERSONS_PER_REPEATER / (PERSONS_PER_REPEATER + 1);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        Map<Integer, String> bySeat = new HashMap<>();
        for (int seat : order.subList(0, persons)) {
            bySeat.put(seat, people.add(SendingUnits.others()));
        }
        Set<String> repeaters = new HashSet<>();
        for (int seat : order.subList(persons, seats.size())) {
            bySeat.put(seat, repeater(seats, seats.get(seat), order.subList(0, persons), bySeat, repeaters));
        }
        List<String> learners = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            learners.add(bySeat.get(i));
        }
        return learners;
    }

    private String repeater(
            List<ClassRow> seats,
            ClassRow second,
            List<Integer> firstSeats,
            Map<Integer, String> bySeat,
            Set<String> repeaters) {
        while (true) {
            int first = firstSeats.get(random.nextInt(firstSeats.size()));
            // Nobody sits in two classes at a time, which rules out the same class too.
            if (!seats.get(first).overlaps(second) && repeaters.add(bySeat.get(first))) {
                return bySeat.get(first);
            }
        }
    }

    private void completed(ClassRow class_, String learner, Double score) {
        int held = class_.sessionsHeld();
        int needed = (held * 4 + 4) / 5;
        int attended = needed + random.nextInt(held - needed + 1);
        rows.add(Csv.row(class_.code(), learner, "COMPLETED", attended, score));
    }

    List<String> rows() {
        return rows;
    }
}
