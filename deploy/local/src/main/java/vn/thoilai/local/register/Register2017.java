package vn.thoilai.local.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A synthetic register of Thới Lai's year 2017: the counts add up to what was published on 2017-11-16, everything finer
 * (programmes, dates, people, scores) is invented. The same at every call.
 *
 * @param classes the file {@code classes.csv}: 33 own, 8 co-delivered and 8 hosted classes
 * @param learners the file {@code learners.csv}
 * @param roster the file {@code roster.csv}: 3,038 own participations and 1,607 summoned teachers
 * @param rows data rows in the three files
 * @param classCount classes in the register
 * @param ownParticipations participations of the classes that count toward the target
 */
public record Register2017(
        String classes, String learners, String roster, int rows, int classCount, int ownParticipations) {

    /** Plan year of every class. */
    public static final int YEAR = 2017;

    private static final long SEED = 20171116L;

    /** Makes the register. */
    public static Register2017 generate() {
        Random random = new Random(SEED);
        Timetable2017 timetable = new Timetable2017(random);
        List<ClassRow> own = timetable.own();
        List<ClassRow> teachers = timetable.teachers();
        List<ClassRow> all = Stream.of(own, teachers, timetable.hosted())
                .flatMap(List::stream)
                .toList();
        People people = new People(random);
        Roster roster = new Roster(random, people);
        roster.own(own);
        roster.teachers(teachers);
        return new Register2017(
                file(ClassRow.HEADER, all.stream().map(ClassRow::csv).toList()),
                file(People.HEADER, people.rows()),
                file(Roster.HEADER, roster.rows()),
                all.size() + people.count() + roster.rows().size(),
                all.size(),
                own.stream().mapToInt(ClassRow::seats).sum());
    }

    private static String file(String header, List<String> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(header);
        lines.addAll(rows);
        // RFC 4180 ends every line with CR LF.
        return lines.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
