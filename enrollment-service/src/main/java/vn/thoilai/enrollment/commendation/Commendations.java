package vn.thoilai.enrollment.commendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Commendation;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;

/** Commendations of the learners the present caller may know of. Personal data. */
@ApplicationScoped
class Commendations implements PanacheRepositoryBase<CommendationEntity, UUID> {

    private static final String SELECT =
            "SELECT m.*, c.code AS centre FROM commendation m JOIN centre c ON c.id = m.centre_id";

    private static final String LOCK =
            "SELECT m.* FROM commendation m WHERE m.id = :id AND m.learner_id = :learner FOR UPDATE";

    private static final String ENROLLED =
            "SELECT 1 FROM enrollment e WHERE e.class_id = :class AND e.learner_id = :learner";

    Page<Commendation> list(UUID learner, String cursor, int limit) {
        return new Listing<>(SELECT, Commendations::toCommendation)
                .only("m.learner_id = :learner", "learner", learner)
                .by(
                        "m.decided_on",
                        LocalDate::parse,
                        commendation -> commendation.decidedOn().toString())
                .by("m.id", UUID::fromString, commendation -> commendation.id().toString())
                .page(getEntityManager(), cursor, limit);
    }

    Optional<Commendation> read(UUID learner, UUID id) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(SELECT + " WHERE m.id = :id AND m.learner_id = :learner", Tuple.class)
                        .setParameter("id", id)
                        .setParameter("learner", learner))
                .map(Commendations::toCommendation);
    }

    /** The commendation, locked for its removal. */
    Optional<CommendationEntity> lock(UUID learner, UUID id) {
        return Rows.first(
                getEntityManager()
                        .createNativeQuery(LOCK, CommendationEntity.class)
                        .setParameter("id", id)
                        .setParameter("learner", learner),
                CommendationEntity.class);
    }

    /** Whether the learner is on the roster of the class. */
    boolean isEnrolled(UUID learner, UUID classId) {
        return !getEntityManager()
                .createNativeQuery(ENROLLED)
                .setParameter("class", classId)
                .setParameter("learner", learner)
                .getResultList()
                .isEmpty();
    }

    private static Commendation toCommendation(Tuple row) {
        return new Commendation(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("learner_id", UUID.class),
                row.get("class_id", UUID.class),
                row.get("reason", String.class),
                row.get("decision_number", String.class),
                row.get("decided_on", LocalDate.class),
                row.get("version", Integer.class));
    }
}
