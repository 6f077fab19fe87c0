package vn.thoilai.enrollment.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.GradeBand;
import vn.thoilai.contract.enrollment.GradingPolicy;
import vn.thoilai.enrollment.store.Listing;

/** Versions of how scores become grades. Nothing changes them here, so they are read without entities. */
@ApplicationScoped
public class GradingPolicies {

    private static final String SELECT = """
            SELECT p.code, p.attendance_percent,
                   (SELECT string_agg(b.grade || '=' || b.minimum, ',' ORDER BY b.minimum DESC)
                    FROM grade_band b WHERE b.policy_code = p.code) AS bands
            FROM grading_policy p""";

    @Inject
    EntityManager database;

    Page<GradingPolicy> list(String cursor, int limit) {
        return new Listing<>(SELECT, GradingPolicies::toPolicy)
                .by("p.name", policy -> name(policy.code()))
                .by("p.number", Integer::valueOf, policy -> number(policy.code()))
                .page(database, cursor, limit);
    }

    /** Code of the newest policy, which a class is bound to when it opens. */
    public String newest() {
        return (String) database.createNativeQuery(
                        "SELECT code FROM grading_policy ORDER BY number DESC, name LIMIT 1", String.class)
                .getSingleResult();
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
        return new GradingPolicy(row.get("code", String.class), bands, row.get("attendance_percent", Integer.class));
    }

    private static String name(String code) {
        return code.substring(0, code.indexOf('@'));
    }

    private static Integer number(String code) {
        return Integer.valueOf(code.substring(code.indexOf('@') + 1));
    }
}
