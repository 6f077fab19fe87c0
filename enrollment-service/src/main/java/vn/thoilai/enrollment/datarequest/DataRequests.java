package vn.thoilai.enrollment.datarequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.DataRequest;
import vn.thoilai.contract.enrollment.DataRequestKind;
import vn.thoilai.contract.enrollment.DataRequestState;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Data-subject requests of the centres the present caller works for. Personal data. */
@ApplicationScoped
class DataRequests implements PanacheRepositoryBase<DataRequestEntity, UUID> {

    private static final String SELECT =
            "SELECT r.*, c.code AS centre FROM data_request r JOIN centre c ON c.id = r.centre_id";

    private static final String LOCK = "SELECT r.* FROM data_request r WHERE r.id = :id FOR NO KEY UPDATE";

    private static final String OVERDUE = """
            CAST(:overdue AS boolean) = (r.state IN ('RECEIVED', 'IN_PROGRESS')
                AND r.due_on < CAST(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date))""";

    private static final String OPEN_CLASSES = """
            SELECT k.code FROM enrollment e JOIN training_class k ON k.id = e.class_id
            WHERE e.learner_id = :learner AND e.state IN ('NOMINATED', 'SUMMONED', 'ATTENDING')
              AND k.state NOT IN ('CLOSED', 'CANCELLED') ORDER BY k.code LIMIT 100""";

    private static final String STILL_RESTRICTED = """
            SELECT 1 FROM data_request r WHERE r.learner_id = :learner AND r.id <> :id AND r.state = 'FULFILLED'
              AND r.kind IN ('RESTRICT', 'OBJECT', 'WITHDRAW_CONSENT') LIMIT 1""";

    /** In the order of ids: whoever deals with another of them has it before he comes upon the learner. */
    private static final String LOCK_ALL = """
            SELECT r.id FROM data_request r
            WHERE r.learner_id = (SELECT o.learner_id FROM data_request o WHERE o.id = :id)
            ORDER BY r.id FOR NO KEY UPDATE""";

    private static final String WITHDRAW = """
            UPDATE enrollment e SET state = 'WITHDRAWN', place = NULL, version = e.version + 1
            FROM training_class k
            WHERE k.id = e.class_id AND e.learner_id = :learner AND e.state IN ('NOMINATED', 'SUMMONED')
              AND k.state NOT IN ('CLOSED', 'CANCELLED')
            RETURNING e.id""";

    private static final String CLOSE_OTHERS = """
            UPDATE data_request SET state = 'REFUSED', reason = :reason, closed_at = now(), version = version + 1
            WHERE learner_id = :learner AND id <> :id AND state IN ('RECEIVED', 'IN_PROGRESS')""";

    @Inject
    ObjectMapper json;

    Page<DataRequest> list(DataRequestFilter filter, String cursor, int limit) {
        return new Listing<>(SELECT, DataRequests::toRequest)
                .only("c.code = :centre", "centre", filter.centre())
                .only("r.learner_id = :learner", "learner", filter.learner())
                .only("r.state = :state", "state", filter.state())
                .only(OVERDUE, "overdue", filter.overdue())
                .by("r.due_on", LocalDate::parse, request -> request.dueOn().toString())
                .by("r.id", UUID::fromString, request -> request.id().toString())
                .page(getEntityManager(), cursor, limit);
    }

    /** The request as callers see it; 404 when there is none, or none the caller may know of. */
    DataRequest read(UUID id) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(SELECT + " WHERE r.id = :id", Tuple.class)
                        .setParameter("id", id))
                .map(DataRequests::toRequest)
                .orElseThrow(DataRequests::notFound);
    }

    /** The request, locked for a change; 404 as for reading. */
    DataRequestEntity lock(UUID id) {
        return Rows.first(
                        getEntityManager()
                                .createNativeQuery(LOCK, DataRequestEntity.class)
                                .setParameter("id", id),
                        DataRequestEntity.class)
                .orElseThrow(DataRequests::notFound);
    }

    /** All that the person of a request asked, locked for a change. */
    void lockAllOfPerson(UUID request) {
        getEntityManager()
                .createNativeQuery(LOCK_ALL, UUID.class)
                .setParameter("id", request)
                .getResultList();
    }

    /** Gives back the learner's places in classes he did not come to yet; answers the ids of these enrollments. */
    List<UUID> withdrawFromClasses(UUID learner) {
        return Rows.all(
                        getEntityManager()
                                .createNativeQuery(WITHDRAW, UUID.class)
                                .setParameter("learner", learner),
                        UUID.class)
                .toList();
    }

    /** Refuses what else the learner asked and is not closed yet. */
    void closeOthers(DataRequestEntity request, String reason) {
        getEntityManager()
                .createNativeQuery(CLOSE_OTHERS)
                .setParameter("learner", request.learnerId)
                .setParameter("id", request.id)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Codes of classes that are not over for the learner. */
    List<String> openClasses(UUID learner) {
        return Rows.all(
                        getEntityManager()
                                .createNativeQuery(OPEN_CLASSES, String.class)
                                .setParameter("learner", learner),
                        String.class)
                .toList();
    }

    /** Whether another request keeps the learner's record from being used. */
    boolean restrictedByAnother(DataRequestEntity request) {
        return !getEntityManager()
                .createNativeQuery(STILL_RESTRICTED)
                .setParameter("learner", request.learnerId)
                .setParameter("id", request.id)
                .getResultList()
                .isEmpty();
    }

    /** Everything that is kept about the person of a request; empty unless it is one of access that is dealt with. */
    Optional<JsonNode> disclosure(UUID request) {
        return Rows.first(getEntityManager()
                        .createNativeQuery("SELECT CAST(disclose_person(:id) AS text) AS data", Tuple.class)
                        .setParameter("id", request))
                .map(row -> row.get("data", String.class))
                .map(this::parse);
    }

    /** Takes the person of a request away. */
    void erase(UUID request) {
        getEntityManager()
                .createNativeQuery("SELECT erase_person(:id)", Object.class)
                .setParameter("id", request)
                .getSingleResult();
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database wrote what is no JSON", e);
        }
    }

    private static DataRequest toRequest(Tuple row) {
        return new DataRequest(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("learner_id", UUID.class),
                Rows.constant(row, "kind", DataRequestKind.class),
                Rows.constant(row, "state", DataRequestState.class),
                row.get("received_on", LocalDate.class),
                row.get("due_on", LocalDate.class),
                row.get("details", String.class),
                row.get("extension_reason", String.class),
                row.get("reason", String.class),
                row.get("version_after", Integer.class),
                row.get("closed_at", Instant.class),
                row.get("version", Integer.class));
    }

    private static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-data-request"));
    }
}
