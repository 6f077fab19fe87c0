package vn.thoilai.enrollment.venue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Venue;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.kit.problem.Texts;

/** Venues of the classes the present caller may know of. */
@ApplicationScoped
class Venues implements PanacheRepositoryBase<VenueEntity, UUID> {

    private static final String SELECT = "SELECT v.* FROM class_venue v";

    /** Learners who have the venue; who was rejected or withdrew needs no place. */
    private static final String ASSIGNED =
            "SELECT count(*) FROM enrollment WHERE venue_id = :venue AND state NOT IN ('REJECTED', 'WITHDRAWN')";

    /** The venues of a class that the caller is known to see. */
    Page<Venue> list(UUID classId, String cursor, int limit) {
        return new Listing<>(SELECT, Venues::toVenue)
                .only("v.class_id = :class", "class", classId)
                .by("v.code", Venue::code)
                .page(getEntityManager(), cursor, limit);
    }

    /** The venue; 404 when the class has none, or none the caller may know of. */
    VenueEntity require(UUID classId, UUID id) {
        return find("classId = ?1 and id = ?2", classId, id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-venue")));
    }

    Optional<VenueEntity> byCode(UUID classId, String code) {
        return find("classId = ?1 and code = ?2", classId, code).firstResultOptional();
    }

    /** How many learners have the venue; its class has to be locked, so that it stays true. */
    int assigned(UUID venue) {
        return ((Long) getEntityManager()
                        .createNativeQuery(ASSIGNED, Long.class)
                        .setParameter("venue", venue)
                        .getSingleResult())
                .intValue();
    }

    private static Venue toVenue(Tuple row) {
        return new Venue(
                row.get("id", UUID.class),
                row.get("class_id", UUID.class),
                row.get("code", String.class),
                row.get("name_vi", String.class),
                row.get("address", String.class),
                row.get("capacity", Integer.class),
                row.get("version", Integer.class));
    }
}
