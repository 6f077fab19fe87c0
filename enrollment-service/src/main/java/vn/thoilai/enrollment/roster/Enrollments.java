package vn.thoilai.enrollment.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Waiting;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Rosters of the classes the present caller may know of. */
@ApplicationScoped
class Enrollments implements PanacheRepositoryBase<EnrollmentEntity, UUID> {

    private static final String ONE = " WHERE e.id = :id AND e.class_id = :class";

    @Inject
    Classes classes;

    @Inject
    EnrollmentActions actions;

    /** The roster of a class; 404 when the caller may not know of it. */
    Page<Enrollment> list(UUID classId, EnrollmentState state, String cursor, int limit) {
        return ofClass(
                classId,
                new Listing<>(EnrollmentRows.SELECT, EnrollmentRows::enrollment)
                        .only("e.class_id = :class", "class", classId)
                        .only("e.state = :state", "state", state)
                        .by("l.code", Enrollment::learnerCode)
                        .page(getEntityManager(), cursor, limit));
    }

    /** Who waits for a place in a class; 404 when the caller may not know of it. */
    Page<Waiting> waiting(UUID classId, String cursor, int limit) {
        return ofClass(
                classId,
                new Listing<>(EnrollmentRows.WAITING, EnrollmentRows::waiting)
                        .only("e.class_id = :class AND e.place = 'WAITING'", "class", classId)
                        .by(
                                "e.nominated_at",
                                Instant::parse,
                                row -> row.nominatedAt().toString())
                        .by("e.id", UUID::fromString, row -> row.enrollment().toString())
                        .page(getEntityManager(), cursor, limit));
    }

    /** Whoever sees a row of a roster sees its class: the class is only asked for where there are none. */
    private <T> Page<T> ofClass(UUID classId, Page<T> page) {
        if (page.items().isEmpty()) {
            classes.read(classId);
        }
        return page;
    }

    /** The enrollment as callers see it; 404 when the class has none, or none the caller may know of. */
    Enrollment read(UUID classId, UUID id) {
        return Rows.first(one(
                        getEntityManager().createNativeQuery(EnrollmentRows.SELECT_WITH_CLASS + ONE, Tuple.class),
                        classId,
                        id))
                .map(row -> actions.tell(EnrollmentRows.enrollment(row), EnrollmentRows.standing(row)))
                .orElseThrow(Enrollments::notFound);
    }

    /** The enrollment, locked for a change; 404 when the class has none, or none the caller may know of. */
    EnrollmentEntity lock(UUID classId, UUID id) {
        String select = "SELECT e.* FROM enrollment e" + ONE + " FOR NO KEY UPDATE";
        Query query = one(getEntityManager().createNativeQuery(select, EnrollmentEntity.class), classId, id);
        return Rows.first(query, EnrollmentEntity.class).orElseThrow(Enrollments::notFound);
    }

    private static Query one(Query query, UUID classId, UUID id) {
        return query.setParameter("id", id).setParameter("class", classId);
    }

    private static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-enrollment"));
    }
}
