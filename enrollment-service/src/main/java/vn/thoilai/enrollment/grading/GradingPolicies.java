package vn.thoilai.enrollment.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.GradeBand;
import vn.thoilai.contract.enrollment.GradingPolicy;
import vn.thoilai.contract.enrollment.NewGradingPolicy;
import vn.thoilai.contract.enrollment.ResitRule;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Versions of how scores become grades. They are issued and never change, so they are kept without entities. */
@ApplicationScoped
public class GradingPolicies {

    private static final String SELECT = """
            SELECT p.code, c.code AS centre, p.attendance_percent, p.resits,
                   (SELECT string_agg(b.grade || '=' || b.minimum, ',' ORDER BY b.minimum DESC)
                    FROM grade_band b WHERE b.policy_code = p.code) AS bands
            FROM grading_policy p LEFT JOIN centre c ON c.id = p.centre_id""";

    private static final String ISSUE = """
            INSERT INTO grading_policy (code, centre_id, attendance_percent, resits)
            VALUES (:name || '@' || next_policy_number(:name), :centre, :percent, :resits) RETURNING code""";

    private static final String BANDS = """
            INSERT INTO grade_band (policy_code, grade, minimum)
            SELECT :policy, b.grade, b.minimum
            FROM unnest(CAST(:grades AS text[]), CAST(:minima AS numeric[])) AS b (grade, minimum)""";

    @Inject
    EntityManager database;

    Page<GradingPolicy> list(String cursor, int limit) {
        return new Listing<>(SELECT, GradingPolicies::toPolicy)
                .by("p.name", policy -> name(policy.code()))
                .by("p.number", Integer::valueOf, policy -> number(policy.code()))
                .page(database, cursor, limit);
    }

    /** The version with this code. */
    Optional<GradingPolicy> find(String code) {
        return Rows.first(database.createNativeQuery(SELECT + " WHERE p.code = :code", Tuple.class)
                        .setParameter("code", code))
                .map(GradingPolicies::toPolicy);
    }

    /**
     * Code of the version that a class of the centre is bound to: the one named, which has to be the suite's or the
     * centre's own, or else the newest of the name {@code default}.
     *
     * @throws ProblemException 422 when the one named is not for the centre
     */
    public String applicable(UUID centre, String named) {
        String select = named == null ? "SELECT newest_policy(:centre)" : """
                SELECT p.code FROM grading_policy p
                WHERE p.code = :code AND (p.centre_id IS NULL OR p.centre_id = :centre)""";
        Query query = database.createNativeQuery(select, String.class).setParameter("centre", centre);
        if (named != null) {
            query.setParameter("code", named);
        }
        return Rows.first(query, String.class)
                .orElseThrow(() ->
                        ProblemException.unknownReference("/gradingPolicy", Texts.of("detail.unknown-policy", named)));
    }

    /** Adds the next version of that name; answers its code. */
    String issue(UUID centre, String name, NewGradingPolicy policy) {
        String code = (String) database.createNativeQuery(ISSUE, String.class)
                .setParameter("name", name)
                .setParameter("centre", centre)
                .setParameter("percent", policy.attendancePercent())
                .setParameter("resits", (policy.resits() == null ? ResitRule.LATEST : policy.resits()).name())
                .getSingleResult();
        database.createNativeQuery(BANDS)
                .setParameter("policy", code)
                .setParameter(
                        "grades",
                        policy.bands().stream().map(band -> band.grade().name()).toArray(String[]::new))
                .setParameter(
                        "minima",
                        policy.bands().stream().map(GradeBand::minimum).toArray(BigDecimal[]::new))
                .executeUpdate();
        return code;
    }

    /** The grade of a score. */
    public Grade grade(String policy, BigDecimal score) {
        return Grade.valueOf((String) database.createNativeQuery("""
                        SELECT grade FROM grade_band WHERE policy_code = :policy AND minimum <= :score
                        ORDER BY minimum DESC LIMIT 1""", String.class)
                .setParameter("policy", policy)
                .setParameter("score", score)
                .getSingleResult());
    }

    private static GradingPolicy toPolicy(Tuple row) {
        List<GradeBand> bands = Arrays.stream(row.get("bands", String.class).split(","))
                .map(band -> band.split("="))
                .map(band -> new GradeBand(Grade.valueOf(band[0]), new BigDecimal(band[1])))
                .toList();
        return new GradingPolicy(
                row.get("code", String.class),
                row.get("centre", String.class),
                bands,
                row.get("attendance_percent", Integer.class),
                Rows.constant(row, "resits", ResitRule.class));
    }

    private static String name(String code) {
        return code.substring(0, code.indexOf('@'));
    }

    private static Integer number(String code) {
        return Integer.valueOf(code.substring(code.indexOf('@') + 1));
    }
}
