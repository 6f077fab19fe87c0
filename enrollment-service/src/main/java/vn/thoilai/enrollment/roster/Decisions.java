package vn.thoilai.enrollment.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thoilai.contract.enrollment.Decision;
import vn.thoilai.enrollment.store.Rows;

/** Decisions about nominations of a class, judged and written together. */
@ApplicationScoped
class Decisions {

    private static final String DECIDE = """
            WITH asked AS (
                SELECT CAST(d.line AS integer) - 1 AS line, d.enrollment, d.decision, nullif(trim(d.reason), '') AS reason, d.version
                FROM ROWS FROM (jsonb_to_recordset(CAST(:decisions AS jsonb))
                                AS (enrollment uuid, decision text, reason text, version integer))
                     WITH ORDINALITY AS d (enrollment, decision, reason, version, line)),
            judged AS (
                SELECT a.line, a.enrollment, a.decision, a.reason, a.version, e.id,
                       coalesce(u.required, '{}') AS required, coalesce(u.warnings, '{}') AS warnings,
                       CASE WHEN e.id IS NULL THEN 'UNKNOWN_ENROLLMENT'
                            WHEN row_number() OVER (PARTITION BY e.id ORDER BY a.line) > 1 THEN 'REPEATED'
                            WHEN e.version <> a.version THEN 'STALE_VERSION'
                            WHEN e.state <> 'NOMINATED' THEN 'NOT_NOMINATED'
                            WHEN a.decision = 'ACCEPT' AND u.required <> '{}' THEN 'NOT_ELIGIBLE'
                            WHEN a.reason IS NULL AND (a.decision = 'REJECT' OR u.warnings <> '{}') THEN 'REASON_NEEDED'
                       END AS refusal
                FROM asked a
                -- OFFSET 0: line by line through the index, not for the whole class.
                LEFT JOIN LATERAL (
                    SELECT * FROM enrollment e WHERE e.id = a.enrollment AND e.class_id = :class OFFSET 0) e ON true
                LEFT JOIN LATERAL (
                    SELECT r.required, r.warnings
                    FROM learner l JOIN training_class k ON k.id = e.class_id
                    CROSS JOIN LATERAL unmet_rules(k, l.id, l.birth_date) r
                    WHERE l.id = e.learner_id OFFSET 0) u ON true),
            decided AS (
                UPDATE enrollment e
                SET state = CASE j.decision WHEN 'REJECT' THEN 'REJECTED' ELSE e.state END,
                    place = CASE j.decision WHEN 'REJECT' THEN NULL ELSE e.place END,
                    accepted_at = CASE j.decision WHEN 'ACCEPT' THEN coalesce(e.accepted_at, now()) END,
                    reason = j.reason, warnings = j.warnings, version = e.version + 1
                FROM judged j WHERE e.id = j.id AND j.refusal IS NULL AND e.version = j.version
                RETURNING e.id)
            SELECT j.line, j.enrollment, j.decision, array_cat(j.required, j.warnings) AS rules,
                   coalesce(j.refusal, CASE WHEN d.id IS NULL THEN 'STALE_VERSION' END) AS refusal
            FROM judged j LEFT JOIN decided d ON d.id = j.id
            ORDER BY j.line""";

    private static final String STATES = """
            SELECT e.id, e.state, e.place, e.version FROM enrollment e
            WHERE e.class_id = :class AND e.id = ANY (CAST(:ids AS uuid[]))""";

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    /** Decides about enrollments of a class, which has to be locked. */
    List<Tuple> add(UUID classId, List<Decision> decisions) {
        return Rows.of(database.createNativeQuery(DECIDE, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("decisions", write(decisions)))
                .toList();
    }

    /** State, place and version of the class's enrollments with these ids. */
    Map<UUID, Tuple> states(UUID classId, Collection<UUID> ids) {
        return Rows.of(database.createNativeQuery(STATES, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("ids", ids.toArray(UUID[]::new)))
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), Function.identity()));
    }

    private String write(List<Decision> decisions) {
        try {
            return json.writeValueAsString(decisions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
