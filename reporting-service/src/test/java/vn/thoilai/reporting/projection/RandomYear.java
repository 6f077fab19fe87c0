package vn.thoilai.reporting.projection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.EnrollmentEvent;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.Place;
import vn.thoilai.contract.enrollment.Sex;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.reporting.TestEvents;
import vn.thoilai.reporting.TestEvents.ClassBuilder;

/** What may be recorded in some days: edits of everything, late ones too, merges of persons, erasures and deletions. */
public final class RandomYear {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Random random;
    private final List<ClassBuilder> classes = new ArrayList<>();
    private final List<UUID> learners = new ArrayList<>();
    private final List<UUID> enrollments = new ArrayList<>();
    private final List<UUID> classOf = new ArrayList<>();
    private final List<UUID> certificates = new ArrayList<>();
    private final List<UUID> commendations = new ArrayList<>();
    private int version;

    private RandomYear(Random random) {
        this.random = random;
    }

    /** Events by the day they are recorded on. */
    public static List<List<FeedEvent>> of(Random random, LocalDate first, int days) {
        RandomYear year = new RandomYear(random);
        return IntStream.range(0, days)
                .mapToObj(day -> year.day(first.plusDays(day)))
                .toList();
    }

    private List<FeedEvent> day(LocalDate day) {
        List<FeedEvent> events = new ArrayList<>();
        if (classes.isEmpty()) {
            events.add(TestEvents.centre("thoi-lai", "927", "92"));
            events.add(TestEvents.sendingUnit("u1"));
            IntStream.range(0, 4).forEach(i -> classes.add(TestEvents.trainingClass()));
            IntStream.range(0, 8).forEach(i -> learners.add(id()));
            classes.forEach(each -> events.add(changed(each)));
            learners.forEach(each -> events.add(changed(each)));
        }
        for (int i = 0; i < 12; i++) {
            events.add(something());
        }
        return events.stream()
                .map(event -> TestEvents.at(
                        day.atTime(LocalTime.of(random.nextInt(24), 0))
                                .atZone(VIETNAM)
                                .toInstant(),
                        event))
                .toList();
    }

    private FeedEvent something() {
        return switch (random.nextInt(10)) {
            case 0 -> changed(any(classes));
            case 1 -> changed(any(learners));
            case 2 -> certificate();
            case 3 -> commendation();
            case 4 -> deletion();
            case 5, 6 -> changedEnrollment(random.nextInt(Math.max(1, enrollments.size())));
            default -> enrolled();
        };
    }

    private FeedEvent changed(ClassBuilder one) {
        one.version = ++version;
        Track track = random.nextInt(3) == 0 ? null : any(List.of(Track.values()));
        one.line("P" + random.nextInt(2), track, any(List.of(Delivery.values())), random.nextBoolean());
        one.in("thoi-lai", 2016 + random.nextInt(2)).starting(LocalDate.of(2017, 1 + random.nextInt(12), 3));
        one.roster = true;
        return one.state(any(List.of(ClassState.values()))).event();
    }

    /** Also what becomes of one who is erased: what he was is no longer noted. */
    private FeedEvent changed(UUID learner) {
        Sex sex = random.nextInt(4) == 0 ? null : any(List.of(Sex.values()));
        return TestEvents.learner(
                learner,
                ++version,
                sex,
                "B" + random.nextInt(2),
                random.nextInt(4) == 0 ? null : "u" + random.nextInt(3));
    }

    private FeedEvent enrolled() {
        enrollments.add(id());
        classOf.add(any(classes).id);
        return changedEnrollment(enrollments.size() - 1);
    }

    /** Also what a merge does: the enrollment becomes another's. */
    private FeedEvent changedEnrollment(int which) {
        if (enrollments.isEmpty()) {
            return enrolled();
        }
        Integer sessions = random.nextBoolean() ? null : random.nextInt(3);
        Grade grade = random.nextBoolean() ? null : any(List.of(Grade.values()));
        EnrollmentState state = any(List.of(EnrollmentState.values()));
        UUID id = enrollments.get(which);
        return TestEvents.put(
                TestEvents.ENROLLMENT,
                id,
                new EnrollmentEvent(
                        id,
                        ++version,
                        "thoi-lai",
                        classOf.get(which),
                        any(learners).toString(),
                        state,
                        Place.HELD,
                        true,
                        sessions,
                        grade));
    }

    private FeedEvent certificate() {
        if (certificates.isEmpty() || random.nextBoolean()) {
            certificates.add(id());
        }
        UUID classId = random.nextBoolean() ? any(classes).id : null;
        return TestEvents.certificate(
                any(certificates), ++version, classId, any(learners), any(List.of(CertificateState.values())));
    }

    private FeedEvent commendation() {
        if (commendations.isEmpty() || random.nextBoolean()) {
            commendations.add(id());
        }
        UUID classId = random.nextBoolean() ? any(classes).id : null;
        return TestEvents.commendation(any(commendations), ++version, classId, any(learners));
    }

    private FeedEvent deletion() {
        if (enrollments.isEmpty()) {
            return enrolled();
        }
        int which = random.nextInt(enrollments.size());
        classOf.remove(which);
        return TestEvents.delete(TestEvents.ENROLLMENT, enrollments.remove(which));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
