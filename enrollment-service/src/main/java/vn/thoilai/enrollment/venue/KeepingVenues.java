package vn.thoilai.enrollment.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.thoilai.contract.enrollment.NewVenue;
import vn.thoilai.contract.enrollment.Venue;
import vn.thoilai.contract.enrollment.VenueUpdate;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Adds, changes and removes venues of a class. The class is locked first, as wherever its roster is changed. */
@ApplicationScoped
class KeepingVenues {

    private static final String KIND = "venue";

    @Inject
    Classes classes;

    @Inject
    Venues venues;

    @Inject
    Changes changes;

    @Transactional
    Venue add(UUID classId, NewVenue body) {
        ClassEntity trainingClass = classes.lock(classId);
        trainingClass.requireGoingOn();
        VenueEntity venue = VenueEntity.add(trainingClass, body);
        venues.persist(venue);
        NaturalKeys.flush(venues.getEntityManager());
        changes.announce(KIND, venue.id);
        return venue.toVenue();
    }

    @Transactional
    Venue change(UUID classId, UUID id, String ifMatch, VenueUpdate body) {
        VenueEntity venue = locked(classId, id, ifMatch);
        int assigned = body.capacity() == null ? 0 : venues.assigned(id);
        if (body.capacity() != null && body.capacity() < assigned) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.venue-taken", assigned));
        }
        venue.describe(body);
        changes.announce(KIND, id);
        return venue.toVenue();
    }

    @Transactional
    void remove(UUID classId, UUID id, String ifMatch) {
        VenueEntity venue = locked(classId, id, ifMatch);
        changes.removed(KIND, id);
        venues.delete(venue);
        try {
            venues.flush();
        } catch (ConstraintViolationException inUse) {
            // Of a learner or a session, whoever sees them: only the constraint sees them all.
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.venue-in-use"));
        }
    }

    private VenueEntity locked(UUID classId, UUID id, String ifMatch) {
        ClassEntity trainingClass = classes.lock(classId);
        VenueEntity venue = venues.require(classId, id);
        Preconditions.require(ifMatch, venue.version);
        trainingClass.requireGoingOn();
        return venue;
    }
}
