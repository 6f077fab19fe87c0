package vn.thoilai.enrollment.venue;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SENDING_UNIT;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.NewVenue;
import vn.thoilai.contract.enrollment.Venue;
import vn.thoilai.contract.enrollment.VenueAssignment;
import vn.thoilai.contract.enrollment.VenueOccupation;
import vn.thoilai.contract.enrollment.VenueUpdate;
import vn.thoilai.contract.enrollment.VenuesApi;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.kit.idempotency.Idempotent;

/** A venue is as public as its class. */
class VenuesResource implements VenuesApi {

    @Inject
    Classes classes;

    @Inject
    Venues venues;

    @Inject
    KeepingVenues keeping;

    @Inject
    AssigningVenue assigning;

    @Override
    @RolesAllowed({
        TRAINING_OFFICER,
        LECTURER,
        DIRECTOR,
        LEARNER,
        SENDING_UNIT,
        CITY_OFFICER,
        CITY_SYSTEM,
        AUDITOR,
        SERVICE
    })
    public Page<Venue> listVenues(UUID classId, String cursor, int limit) {
        classes.read(classId);
        return venues.list(classId, cursor, limit);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public Venue addVenue(UUID classId, String idempotencyKey, NewVenue body) {
        return keeping.add(classId, body);
    }

    @Override
    @RolesAllowed({
        TRAINING_OFFICER,
        LECTURER,
        DIRECTOR,
        LEARNER,
        SENDING_UNIT,
        CITY_OFFICER,
        CITY_SYSTEM,
        AUDITOR,
        SERVICE
    })
    public Venue readVenue(UUID classId, UUID venue) {
        return venues.require(classId, venue).toVenue();
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public Venue updateVenue(UUID classId, UUID venue, String ifMatch, VenueUpdate body) {
        return keeping.change(classId, venue, ifMatch, body);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public void removeVenue(UUID classId, UUID venue, String ifMatch) {
        keeping.remove(classId, venue, ifMatch);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public VenueOccupation assignVenue(UUID classId, VenueAssignment body) {
        return assigning.assign(classId, body);
    }
}
