package vn.thoilai.enrollment.imports;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A year's register as three files. */
record Register(String classes, String learners, String roster) {

    /** Closed classes with that many learners each, every learner in one class, with scores from 5 to 10. */
    static Register of(int classes, int learnersEach) {
        String rows = IntStream.rangeClosed(1, classes)
                .mapToObj(number -> "L" + number + ",\"Lớp bồi dưỡng \"\"Đảng\"\", khóa " + number
                        + "\",PARTY_AWARENESS,,,,,,,2017-03-06,2017-03-15,10,CLOSED," + number + "-QĐ,2017-03-01,\n")
                .collect(Collectors.joining());
        String people = IntStream.rangeClosed(1, classes * learnersEach)
                .mapToObj(
                        number -> "HV-" + number + ",Nguyễn Thị Mẫu " + number + ",1990-05-17,FEMALE,xa-truong-xuan\n")
                .collect(Collectors.joining());
        String roster = IntStream.rangeClosed(1, classes * learnersEach)
                .mapToObj(number -> "L" + ((number - 1) / learnersEach + 1) + ",HV-" + number + ",COMPLETED,9,"
                        + (5 + number % 6) + ".0\n")
                .collect(Collectors.joining());
        return new Register(ImportTest.CLASSES + rows, ImportTest.LEARNERS + people, ImportTest.ROSTER + roster);
    }

    /** The same, while its classes go on: what results their learners have is not approved yet. */
    Register inSession() {
        return new Register(classes.replace(",CLOSED,", ",IN_SESSION,"), learners, roster);
    }

    /** The same, while its learners still attend. */
    Register attending() {
        return new Register(inSession().classes, learners, roster.replaceAll("COMPLETED,9,[0-9.]+", "ATTENDING,,"));
    }

    /** The same, before any of its classes is opened. */
    Register planned() {
        return new Register(
                classes.replace(",CLOSED,", ",PLANNED,"),
                learners,
                roster.replaceAll("COMPLETED,9,[0-9.]+", "NOMINATED,,"));
    }

    Register withRoster(String other) {
        return new Register(classes, learners, other);
    }
}
