package vn.thoilai.enrollment.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thoilai.contract.enrollment.VenueAssignment;
import vn.thoilai.contract.enrollment.VenueOccupation;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Assigns many learners of a roster to a venue, all or none. */
@ApplicationScoped
class AssigningVenue {

    private static final String NAMED = """
            SELECT e.id, e.state IN ('REJECTED', 'WITHDRAWN') AS ended
            FROM enrollment e WHERE e.class_id = :class AND e.id = ANY (CAST(:ids AS uuid[]))""";

    private static final String ASSIGN = """
            UPDATE enrollment SET venue_id = CAST(:venue AS uuid), version = version + 1
            WHERE class_id = :class AND id = ANY (CAST(:ids AS uuid[]))
              AND venue_id IS DISTINCT FROM CAST(:venue AS uuid)
              AND (CAST(:venue AS uuid) IS NULL OR state NOT IN ('REJECTED', 'WITHDRAWN'))
            RETURNING id""";

    @Inject
    Classes classes;

    @Inject
    Venues venues;

    @Inject
    EntityManager database;

    @Inject
    Changes changes;

    @Transactional
    VenueOccupation assign(UUID classId, VenueAssignment body) {
        // The lock comes before the count: only then does the count see who came before.
        classes.lock(classId).requireGoingOn();
        VenueEntity venue = body.venue() == null ? null : require(classId, body.venue());
        check(classId, body, venue != null);
        UUID[] moved = move(classId, venue == null ? null : venue.id, body.enrollments());
        Integer assigned = venue == null ? null : venues.assigned(venue.id);
        if (venue != null && venue.capacity != null && assigned > venue.capacity) {
            throw new ProblemException(
                    ProblemCode.CAPACITY_REACHED, Texts.of("detail.venue-full", venue.capacity, assigned));
        }
        changes.enrollmentsChanged(moved);
        return new VenueOccupation(body.venue(), moved.length, assigned);
    }

    private VenueEntity require(UUID classId, String code) {
        return venues.byCode(classId, code)
                .orElseThrow(() -> ProblemException.unknownReference("/venue", Texts.of("detail.unknown-venue", code)));
    }

    private void check(UUID classId, VenueAssignment body, boolean needsPlace) {
        Map<UUID, Boolean> ended = Rows.of(database.createNativeQuery(NAMED, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("ids", body.enrollments().toArray(UUID[]::new)))
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("ended", Boolean.class)));
        refuse(body, id -> !ended.containsKey(id), ProblemCode.UNKNOWN_REFERENCE, "detail.no-such-enrollment");
        refuse(body, id -> needsPlace && ended.get(id), ProblemCode.CONFLICT, "detail.enrollment-ended");
    }

    /** Names every enrollment of the body that the rule refuses. */
    private static void refuse(VenueAssignment body, Predicate<UUID> refused, ProblemCode code, String text) {
        List<FieldProblem> problems = IntStream.range(0, body.enrollments().size())
                .filter(index -> refused.test(body.enrollments().get(index)))
                .mapToObj(index -> new FieldProblem("/enrollments/" + index, code.wire(), Texts.of(text)))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(code, Texts.of(text), problems, List.of());
        }
    }

    private UUID[] move(UUID classId, UUID venue, List<UUID> enrollments) {
        return Rows.all(
                        database.createNativeQuery(ASSIGN, UUID.class)
                                .setParameter("class", classId)
                                .setParameter("venue", venue == null ? null : venue.toString())
                                .setParameter("ids", enrollments.toArray(UUID[]::new)),
                        UUID.class)
                .toArray(UUID[]::new);
    }
}
