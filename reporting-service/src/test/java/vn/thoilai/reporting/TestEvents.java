package vn.thoilai.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.CentreEvent;
import vn.thoilai.contract.enrollment.CertificateEvent;
import vn.thoilai.contract.enrollment.CertificateKind;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.ClassEvent;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.CommendationEvent;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.contract.enrollment.EnrollmentEvent;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.LearnerEvent;
import vn.thoilai.contract.enrollment.Place;
import vn.thoilai.contract.enrollment.SendingUnitEvent;
import vn.thoilai.contract.enrollment.SendingUnitKind;
import vn.thoilai.contract.enrollment.Sex;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.planning.PlanEvent;
import vn.thoilai.contract.planning.PlanState;
import vn.thoilai.contract.planning.PlanTotal;

/** Events as the neighbours send them. */
public final class TestEvents {

    public static final String CENTRE = "vn.thoilai.enrollment.centre.v1";
    public static final String CLASS = "vn.thoilai.enrollment.class.v1";
    public static final String ENROLLMENT = "vn.thoilai.enrollment.enrollment.v1";
    public static final String SENDING_UNIT = "vn.thoilai.enrollment.sendingUnit.v1";
    public static final String LEARNER = "vn.thoilai.enrollment.learner.v1";
    public static final String CERTIFICATE = "vn.thoilai.enrollment.certificate.v1";
    public static final String COMMENDATION = "vn.thoilai.enrollment.commendation.v1";
    public static final String PLAN = "vn.thoilai.planning.plan.v1";

    private static final AtomicLong POSITION = new AtomicLong();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private TestEvents() {}

    public static FeedEvent event(String type, UUID subject, String method, JsonNode data) {
        return new FeedEvent(
                "1.0",
                String.valueOf(POSITION.incrementAndGet()),
                type,
                "/feed",
                subject.toString(),
                Instant.now(),
                method,
                "application/json",
                data);
    }

    public static FeedEvent put(String type, UUID subject, Object data) {
        return event(type, subject, "PUT", JSON.valueToTree(data));
    }

    public static FeedEvent delete(String type, UUID subject) {
        return event(type, subject, "DELETE", null);
    }

    /** The same event, as recorded at another time. */
    public static FeedEvent at(Instant time, FeedEvent event) {
        return new FeedEvent(
                event.specversion(),
                event.id(),
                event.type(),
                event.source(),
                event.subject(),
                time,
                event.method(),
                event.datacontenttype(),
                event.data());
    }

    public static FeedEvent sendingUnit(String code) {
        UUID id = UUID.randomUUID();
        return put(
                SENDING_UNIT,
                id,
                new SendingUnitEvent(id, 1, "thoi-lai", code, "Chi bộ " + code, SendingUnitKind.PARTY_CELL, List.of()));
    }

    public static FeedEvent learner(UUID person, int version, Sex sex, String block, String unit) {
        return put(LEARNER, person, new LearnerEvent(person, version, "thoi-lai", sex, block, unit));
    }

    public static FeedEvent certificate(UUID id, int version, UUID classId, UUID person, CertificateState state) {
        return put(
                CERTIFICATE,
                id,
                new CertificateEvent(
                        id,
                        version,
                        "thoi-lai",
                        classId,
                        person.toString(),
                        "PARTY_AWARENESS",
                        CertificateKind.CERTIFICATE,
                        null,
                        2017,
                        "1/2017",
                        LocalDate.of(2017, 4, 1),
                        null,
                        state,
                        null,
                        "0"));
    }

    public static FeedEvent commendation(UUID id, int version, UUID classId, UUID person) {
        return put(
                COMMENDATION,
                id,
                new CommendationEvent(id, version, "thoi-lai", classId, person, LocalDate.of(2017, 6, 30)));
    }

    public static FeedEvent centre(String code, String... areas) {
        UUID id = UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return put(CENTRE, id, new CentreEvent(id, 1, code, "Trung tâm " + code, null, List.of(areas), null));
    }

    public static FeedEvent enrollment(
            UUID classId, String person, EnrollmentState state, Integer sessions, Grade grade) {
        UUID id = UUID.randomUUID();
        return put(
                ENROLLMENT,
                id,
                new EnrollmentEvent(id, 1, "thoi-lai", classId, person, state, Place.HELD, true, sessions, grade));
    }

    public static FeedEvent plan(String centre, int year, Stated classes, Stated learners) {
        return plan(UUID.randomUUID(), 4, centre, year, classes, learners);
    }

    public static FeedEvent plan(UUID id, int version, String centre, int year, Stated classes, Stated learners) {
        PlanTotal total = new PlanTotal(classes, learners);
        return put(PLAN, id, new PlanEvent(id, version, centre, year, PlanState.IN_FORCE, 2, total, List.of(), null));
    }

    /** A class with good defaults: an own Party class of 2017 with a roster. */
    public static ClassBuilder trainingClass() {
        return new ClassBuilder();
    }

    /** Builds the event of a class. */
    public static final class ClassBuilder {

        public UUID id = UUID.randomUUID();
        public int version = 1;
        public String centre = "thoi-lai";
        public String programme = "PARTY_AWARENESS";
        public Track track = Track.PARTY;
        public Delivery delivery = Delivery.OWN;
        public boolean counts = true;
        public int year = 2017;
        public Integer cohort;
        public ClassState state = ClassState.CLOSED;
        public boolean roster = true;
        public DeclaredCounts declared;
        public LocalDate start;

        public ClassBuilder starting(LocalDate itsStart) {
            start = itsStart;
            return this;
        }

        public ClassBuilder in(String centreCode, int planYear) {
            centre = centreCode;
            year = planYear;
            return this;
        }

        public ClassBuilder line(String itsProgramme, Track itsTrack, Delivery itsDelivery, boolean itCounts) {
            programme = itsProgramme;
            track = itsTrack;
            delivery = itsDelivery;
            counts = itCounts;
            return this;
        }

        public ClassBuilder state(ClassState itsState) {
            state = itsState;
            return this;
        }

        public ClassBuilder declared(Integer itsCohort, DeclaredCounts counted) {
            cohort = itsCohort;
            roster = false;
            declared = counted;
            return this;
        }

        public FeedEvent event() {
            return put(
                    CLASS,
                    id,
                    new ClassEvent(
                            id,
                            version,
                            centre,
                            "C-" + id,
                            programme,
                            track,
                            delivery,
                            counts,
                            year,
                            null,
                            cohort,
                            state,
                            start == null ? LocalDate.of(year, 3, 6) : start,
                            null,
                            null,
                            null,
                            roster,
                            declared,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));
        }
    }
}
