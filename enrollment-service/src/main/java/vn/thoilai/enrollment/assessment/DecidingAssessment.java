package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thoilai.contract.enrollment.AssessmentDecision;
import vn.thoilai.contract.enrollment.LearnerDecision;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.LineProblems;
import vn.thoilai.kit.problem.Texts;

/** Decides of learners against, or without, what attendance and scores say; all or none. */
@ApplicationScoped
class DecidingAssessment {

    private static final String NAMED = """
            SELECT r.* FROM participation_result r
            WHERE r.class_id = :class AND r.id = ANY (cast(:enrollments AS uuid[]))""";

    private static final String WRITE = """
            WITH written AS (
                UPDATE enrollment e
                SET assessment_decision = d.decision, assessment_reason = d.reason, version = e.version + 1
                FROM unnest(cast(:enrollments AS uuid[]), cast(:versions AS integer[]), cast(:decisions AS text[]),
                            cast(:reasons AS text[])) AS d (id, version, decision, reason)
                WHERE e.id = d.id AND e.version = d.version
                RETURNING e.id)
            SELECT id FROM written""";

    @Inject
    Classes classes;

    @Inject
    Results results;

    @Inject
    EntityManager database;

    @Transactional
    void decide(UUID classId, List<LearnerDecision> decisions) {
        classes.lock(classId).requireResultsOpen();
        check(decisions, named(classId, decisions));
        List<UUID> written = write(decisions);
        if (written.size() < decisions.size()) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.enrollments-changed"));
        }
        results.announce(written);
    }

    private static void check(List<LearnerDecision> decisions, Map<UUID, ResultNow> standing) {
        LineProblems problems = new LineProblems("decisions");
        Set<UUID> seen = new HashSet<>();
        for (int line = 0; line < decisions.size(); line++) {
            LearnerDecision decision = decisions.get(line);
            ResultNow stands = standing.get(decision.enrollment());
            boolean reasoned = decision.reason() != null && !decision.reason().isBlank();
            if (stands == null) {
                problems.add(line, "enrollment", "unknown-enrollment");
            } else if (!seen.add(decision.enrollment())) {
                problems.add(line, "enrollment", "duplicate-in-list");
            } else if (stands.version() != decision.version()) {
                problems.add(line, "version", "stale-version", stands.version());
            } else if (reasoned != (decision.decision() != null)) {
                problems.add(line, "reason", "reason-of-decision");
            } else if (drops(decision.decision(), stands)) {
                problems.add(line, "decision", "score-stands");
            }
        }
        problems.refuse();
    }

    /** A score recorded for the whole class stands nowhere else: it has to be taken back by whoever recorded it. */
    private static boolean drops(AssessmentDecision decision, ResultNow stands) {
        return decision != null
                && decision != AssessmentDecision.ADMITTED
                && !stands.hasItems()
                && stands.scored() != null;
    }

    private Map<UUID, ResultNow> named(UUID classId, List<LearnerDecision> decisions) {
        Query query = database.createNativeQuery(NAMED, Tuple.class)
                .setParameter("class", classId)
                .setParameter("enrollments", enrollments(decisions));
        return Rows.of(query).map(ResultRows::toResultNow).collect(Collectors.toMap(ResultNow::enrollment, now -> now));
    }

    private List<UUID> write(List<LearnerDecision> decisions) {
        Query query = database.createNativeQuery(WRITE, UUID.class)
                .setParameter("enrollments", enrollments(decisions))
                .setParameter(
                        "versions",
                        decisions.stream().map(LearnerDecision::version).toArray(Integer[]::new))
                .setParameter(
                        "decisions",
                        decisions.stream()
                                .map(line -> Objects.toString(line.decision(), null))
                                .toArray(String[]::new))
                .setParameter(
                        "reasons",
                        decisions.stream()
                                .map(line -> line.decision() == null ? null : line.reason())
                                .toArray(String[]::new));
        return Rows.all(query, UUID.class).toList();
    }

    private static UUID[] enrollments(List<LearnerDecision> decisions) {
        return decisions.stream().map(LearnerDecision::enrollment).toArray(UUID[]::new);
    }
}
