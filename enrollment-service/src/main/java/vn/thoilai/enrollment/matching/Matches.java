package vn.thoilai.enrollment.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.DuplicatePair;
import vn.thoilai.contract.enrollment.LearnerMatch;
import vn.thoilai.contract.enrollment.LearnerMatches;
import vn.thoilai.contract.enrollment.MatchReason;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;

/** Which records may be of one person; how likely, says the database's function {@code likeness}. */
@ApplicationScoped
public class Matches {

    private static final String MATCH = """
            SELECT l.id, c.code AS centre, l.code, l.full_name, l.birth_date, u.code AS sending_unit, m.score, m.reasons
            FROM %s
            JOIN learner l ON l.id = m.id %s
            JOIN centre c ON c.id = l.centre_id LEFT JOIN sending_unit u ON u.id = l.sending_unit_id
            ORDER BY m.score DESC, l.code LIMIT 50""";

    private static final String OF_PERSON = MATCH.formatted(
            "learners_like(:centre, :name, CAST(:birth AS date), CAST(:unit AS uuid), CAST(:number AS text)) m", "");

    private static final String OF_LEARNER = MATCH.formatted(
            "learner s CROSS JOIN LATERAL"
                    + " learners_like(s.centre_id, s.full_name, s.birth_date, s.sending_unit_id, s.personal_id) m",
            "AND l.id <> s.id AND s.id = :id");

    // MATERIALIZED: the policy's barrier lets no comparison of names through, which would compare each with each.
    private static final String PAIRS = """
            WITH known AS MATERIALIZED (
                SELECT l.*, bare_name(l.full_name) AS name_key FROM learner l
                WHERE l.merged_into IS NULL AND l.erased_at IS NULL)
            SELECT c.code AS centre, a.id, a.code, b.id AS other, b.code AS other_code, m.score, m.reasons
            FROM known a
            JOIN known b ON b.centre_id = a.centre_id AND b.name_key = a.name_key AND b.code > a.code
            JOIN centre c ON c.id = a.centre_id
            JOIN LATERAL likeness(a.full_name, a.birth_date, a.sending_unit_id, a.personal_id,
                                  b.full_name, b.birth_date, b.sending_unit_id, b.personal_id) m ON m.score >= 0.6""";

    @Inject
    EntityManager database;

    /** A person as he is described, who may be a learner already. Id of centre and sending unit; all else may be null. */
    public record Described(UUID centre, String name, LocalDate birthDate, UUID sendingUnit, String personalId) {}

    /** Learners who may be that person, likeliest first. */
    public LearnerMatches of(Described person) {
        return matches(database.createNativeQuery(OF_PERSON, Tuple.class)
                .setParameter("centre", person.centre())
                .setParameter("name", person.name())
                .setParameter("birth", person.birthDate())
                .setParameter("unit", person.sendingUnit())
                .setParameter("number", person.personalId()));
    }

    /** Learners who may be the same person as this one, likeliest first. */
    public LearnerMatches of(UUID learner) {
        return matches(database.createNativeQuery(OF_LEARNER, Tuple.class).setParameter("id", learner));
    }

    Page<DuplicatePair> pairs(String centre, String cursor, int limit) {
        return new Listing<>(PAIRS, Matches::toPair)
                .only("c.code = :centre", "centre", centre)
                .by("a.code", DuplicatePair::code)
                .by("b.code", DuplicatePair::otherCode)
                .page(database, cursor, limit);
    }

    /**
     * Waits for whoever registers somebody of that name in the centre at this moment, so that of two who register the
     * same person the second one finds him.
     */
    public void waitForNamesakes(UUID centre, String name) {
        database.createNativeQuery(
                        "SELECT pg_advisory_xact_lock(hashtextextended(CAST(:centre AS text) || bare_name(:name), 0))",
                        Object.class)
                .setParameter("centre", centre.toString())
                .setParameter("name", name)
                .getSingleResult();
    }

    private static LearnerMatches matches(Query query) {
        return new LearnerMatches(Rows.of(query).map(Matches::toMatch).toList());
    }

    private static LearnerMatch toMatch(Tuple row) {
        return new LearnerMatch(
                row.get("id", UUID.class),
                row.get("centre", String.class),
                row.get("code", String.class),
                row.get("full_name", String.class),
                row.get("birth_date", LocalDate.class),
                row.get("sending_unit", String.class),
                row.get("score", BigDecimal.class),
                reasons(row));
    }

    private static DuplicatePair toPair(Tuple row) {
        return new DuplicatePair(
                row.get("centre", String.class),
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("other", UUID.class),
                row.get("other_code", String.class),
                row.get("score", BigDecimal.class),
                reasons(row));
    }

    private static List<MatchReason> reasons(Tuple row) {
        return Arrays.stream(row.get("reasons", String[].class))
                .map(MatchReason::valueOf)
                .toList();
    }
}
