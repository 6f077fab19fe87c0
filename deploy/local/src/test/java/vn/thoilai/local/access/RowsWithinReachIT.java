package vn.thoilai.local.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;
import static vn.thoilai.local.access.Making.CLASSES;
import static vn.thoilai.local.access.Making.LEARNERS;
import static vn.thoilai.local.access.Making.UNITS;
import static vn.thoilai.local.access.Making.roster;

import com.nimbusds.jwt.JWTClaimsSet.Builder;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.issuer.Role;

/** Within one centre: a lecturer, a learner and a sending unit reach what is theirs and nothing else. */
class RowsWithinReachIT {

    private static TwoCities cities;
    private static Callers callers;

    /** Nobody adds anything to it: lists can be told in full. */
    private static SeededCentre centre;

    @BeforeAll
    static void prepare() {
        cities = TwoCities.get();
        callers = cities.callers;
        centre = cities.faraway;
    }

    private static void reaches(Person person, String list, Answer... only) {
        assertThat(callers.done(person, get(list + "?limit=500", null)).each("id"))
                .as(list)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(only).stream().map(Answer::id).toList());
    }

    private static void isRefused(int status, Person person, Asked asked) {
        assertThat(callers.send(person, asked).status()).as(asked.toString()).isEqualTo(status);
    }

    private static void doesNotReach(Person person, SeededCentre other, Answer otherClass) {
        String enrolled = roster(otherClass.id()) + "/" + other.otherEnrollment.id();
        isRefused(404, person, get(enrolled, null));
        isRefused(404, person, get(LEARNERS + "/" + other.otherLearner.id(), null));
        // Nor by way of a class that he does reach.
        isRefused(404, person, get(roster(other.taughtClass.id()) + "/" + other.otherEnrollment.id(), null));
    }

    @Test
    void a_lecturer_reaches_the_classes_he_teaches_and_their_learners() {
        Person lecturer = centre.person(Role.LECTURER);
        reaches(lecturer, CLASSES, centre.taughtClass);
        reaches(lecturer, LEARNERS, centre.learner);
        reaches(lecturer, roster(centre.taughtClass.id()), centre.enrollment);
        doesNotReach(lecturer, centre, centre.otherClass);
        isRefused(404, lecturer, get(CLASSES + "/" + centre.otherClass.id(), null));
        isRefused(404, lecturer, get(roster(centre.otherClass.id()), null));
        Asked result = put(
                        roster(centre.otherClass.id()) + "/" + centre.otherEnrollment.id() + "/result",
                        body("score", 10))
                .at(centre.otherEnrollment.version());
        isRefused(404, lecturer, result);
        assertThat(enrolledOther()).isEqualTo(centre.otherEnrollment.json());
    }

    private static Object enrolledOther() {
        String path = roster(centre.otherClass.id()) + "/" + centre.otherEnrollment.id();
        return callers.done(centre.making.officer, get(path, null)).json();
    }

    @Test
    void a_learner_reaches_himself_and_the_classes_he_attends() {
        Person learner = centre.person(Role.LEARNER);
        reaches(learner, CLASSES, centre.taughtClass);
        reaches(learner, LEARNERS, centre.learner);
        reaches(learner, roster(centre.taughtClass.id()), centre.enrollment);
        doesNotReach(learner, centre, centre.otherClass);
        isRefused(404, learner, get(CLASSES + "/" + centre.otherClass.id(), null));
        isRefused(404, learner, get(roster(centre.otherClass.id()), null));
    }

    @Test
    void somebody_of_the_same_name_in_another_centre_is_somebody_else() {
        for (Role role : List.of(Role.LEARNER, Role.LECTURER, Role.SENDING_UNIT)) {
            Person namesake =
                    Person.of(cities.neighbour.code, role, centre.person(role).subject());
            reaches(namesake, LEARNERS);
            isRefused(404, namesake, get(LEARNERS + "/" + centre.learner.id(), null));
            isRefused(404, namesake, get(CLASSES + "/" + centre.taughtClass.id(), null));
        }
    }

    @Test
    void a_sending_unit_reaches_its_own_people_and_the_classes_they_can_be_sent_to() {
        Person unit = centre.person(Role.SENDING_UNIT);
        reaches(unit, UNITS, centre.unit);
        reaches(unit, LEARNERS, centre.learner);
        reaches(unit, CLASSES, centre.taughtClass, centre.otherClass);
        reaches(unit, roster(centre.taughtClass.id()), centre.enrollment);
        reaches(unit, roster(centre.otherClass.id()));
        doesNotReach(unit, centre, centre.otherClass);
        isRefused(404, unit, get(UNITS + "/" + centre.otherUnit.id(), null));
        isRefused(422, unit, post(roster(centre.taughtClass.id()), body("learner", centre.otherLearner.id())));
    }

    @Test
    void a_unit_that_sees_only_its_own_people_does_not_overfill_a_class() {
        Making making = cities.neighbour.making;
        String unitCode = cities.neighbour.unit.json().path("code").asText();
        Person unit = cities.neighbour.person(Role.SENDING_UNIT);
        String roster = roster(making.trainingClass("capacity", 2).id());
        callers.done(making.officer, post(roster, body("learner", cities.neighbour.otherLearner.id())));
        callers.done(unit, post(roster, body("learner", cities.neighbour.learner.id())));

        Answer full = callers.done(
                unit, post(roster, body("learner", making.learner(unitCode).id())));
        assertThat(full.json().path("place").asText()).as(full.toString()).isEqualTo("WAITING");
        assertThat(callers.done(making.officer, get(roster, null)).each("place"))
                .containsExactlyInAnyOrder("HELD", "HELD", "WAITING");
    }

    @Test
    void whoever_also_works_for_the_city_reaches_no_person_of_its_other_centres() {
        Person both = new Person(
                "both",
                List.of(Role.TRAINING_OFFICER.wire(), Role.CITY_OFFICER.wire()),
                List.of(cities.neighbour.code),
                List.of(cities.home.city));
        SeededCentre other = cities.home;
        isRefused(404, both, get(LEARNERS + "/" + other.learner.id(), null));
        assertThat(callers.done(both, get(LEARNERS + "?centre=" + other.code, null))
                        .each("id"))
                .isEmpty();
        isRefused(404, both, get(roster(other.taughtClass.id()), null));
        isRefused(404, both, post(roster(other.taughtClass.id()), body("learner", cities.neighbour.learner.id())));
    }

    @Test
    void a_token_of_another_issuer_for_another_audience_or_of_yesterday_is_no_token() {
        Person officer = centre.making.officer;
        Instant yesterday = Instant.now().minusSeconds(86_400);
        List<UnaryOperator<Builder>> differences = List.of(
                claims -> claims.issuer("http://127.0.0.1:1"),
                claims -> claims.audience("another-suite"),
                claims -> claims.expirationTime(Date.from(yesterday)));
        for (UnaryOperator<Builder> difference : differences) {
            String token = cities.passes.differing(officer, difference);
            for (String path : List.of(CLASSES, "/planning/v1/plans", "/reporting/v1/counting-rules")) {
                assertThat(callers.send(token, get(path, null)).status()).isEqualTo(401);
            }
        }
    }
}
