package vn.thoilai.enrollment.class_;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.lifecycle.AllowedActions;
import vn.thoilai.kit.problem.Texts;

/** Classes of the centres the present caller may know of. */
@ApplicationScoped
public class Classes implements PanacheRepositoryBase<ClassEntity, UUID> {

    private static final String LOCK = "SELECT k.* FROM training_class k WHERE k.id = :id FOR NO KEY UPDATE";

    private static final String ROSTER = """
            SELECT count(*) AS enrollments, class_places_taken(:id) AS taken,
                   coalesce(max(sessions_attended), 0) AS attended,
                   (SELECT nullif(count(*), 0) FROM class_session s WHERE s.class_id = :id AND s.state = 'HELD') AS held
            FROM enrollment WHERE class_id = :id""";

    @All
    @Inject
    List<ClassActions> actions;

    @Inject
    AllowedActions allowed;

    /** What a roster already holds its class to; the sessions held, if any were, or null. */
    record RosterFacts(long enrollments, long taken, int attended, Integer held) {}

    Page<TrainingClass> list(ClassFilter filter, String cursor, int limit) {
        return new Listing<>(ClassRows.SELECT, ClassRows::toClass)
                .only("c.code = :centre", "centre", filter.centre())
                .only("k.plan_year = :year", "year", filter.year())
                .only("k.code = :code", "code", filter.code())
                .only("p.track = :track", "track", filter.track())
                .only("k.delivery = :delivery", "delivery", filter.delivery())
                .only("k.programme_code = :programme", "programme", filter.programme())
                .only("k.state = :state", "state", filter.state())
                .by("c.code", TrainingClass::centre)
                .by("k.plan_year", Integer::valueOf, TrainingClass::planYear)
                .by("k.code", TrainingClass::code)
                .page(getEntityManager(), cursor, limit);
    }

    /**
     * The class as callers see it, with what the present one may do with it.
     *
     * @throws ProblemException 404 when there is none, or none the caller may know of
     */
    public TrainingClass read(UUID id) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(ClassRows.SELECT + " WHERE k.id = :id", Tuple.class)
                        .setParameter("id", id))
                .map(ClassRows::toClass)
                .map(this::withActions)
                .orElseThrow(Classes::notFound);
    }

    /**
     * The class, locked until the transaction ends: changes of it and of how many it holds come one after another.
     *
     * @throws ProblemException 404 when there is none, or none the caller may know of
     */
    public ClassEntity lock(UUID id) {
        return Rows.first(
                        getEntityManager()
                                .createNativeQuery(LOCK, ClassEntity.class)
                                .setParameter("id", id),
                        ClassEntity.class)
                .orElseThrow(Classes::notFound);
    }

    private TrainingClass withActions(TrainingClass trainingClass) {
        return trainingClass.allowing(allowed.among(
                actions.stream().flatMap(part -> part.on(trainingClass)).sorted()));
    }

    /** States in which learners can be nominated, by name. */
    public static String[] nominableStates() {
        return ClassLifeCycle.NOMINABLE.stream().map(Enum::name).toArray(String[]::new);
    }

    RosterFacts rosterOf(UUID id) {
        Tuple row = (Tuple) getEntityManager()
                .createNativeQuery(ROSTER, Tuple.class)
                .setParameter("id", id)
                .getSingleResult();
        return new RosterFacts(
                row.get("enrollments", Long.class),
                row.get("taken", Long.class),
                row.get("attended", Integer.class),
                row.get("held", Long.class) == null
                        ? null
                        : row.get("held", Long.class).intValue());
    }

    private static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-class"));
    }
}
