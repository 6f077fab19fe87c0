package vn.thoilai.enrollment.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** Keys that people know things by, and the answer when one is taken. */
public final class NaturalKeys {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("uk_area_code_from", "/code"),
            Map.entry("uk_centre_code", "/code"),
            Map.entry("uk_sending_unit_code", "/code"),
            Map.entry("uk_partner_code", "/code"),
            Map.entry("uk_training_class_code", "/code"),
            Map.entry("uk_learner_code", "/code"),
            Map.entry("uk_learner_personal_id", "/personalId"),
            Map.entry("uk_enrollment_learner", "/learner"),
            Map.entry("uk_account_subject", "/subject"),
            Map.entry("uk_sending_unit_identifier_value", "/identifiers"),
            Map.entry("uk_sending_unit_identifier_scheme", "/identifiers"),
            Map.entry("uk_partner_identifier_value", "/identifiers"),
            Map.entry("uk_partner_identifier_scheme", "/identifiers"),
            Map.entry("uk_class_session_number", "/number"),
            Map.entry("uk_class_venue_code", "/code"),
            Map.entry("uk_assessment_item_code", "/code"),
            Map.entry("uk_score_correction_proposed", "/score"),
            Map.entry("uk_certificate_register_number", "/registerNumber"),
            Map.entry("uk_service_area_from", "/area"),
            Map.entry("uk_area_succession_pair", "/successor"));

    /** Periods of one thing that may not overlap, and where a body says when one begins. */
    private static final Set<String> PERIODS = Set.of("uk_area_code_period", "uk_service_area_period");

    /** Nothing hangs on a learner who was merged into another or erased, also if that happens at this moment. */
    private static final String OWN_LEARNER = "ck_own_learner";

    private NaturalKeys() {}

    /**
     * Writes what is pending. The constraint decides, not a look beforehand: only it holds against a second writer.
     *
     * @throws ProblemException 409 {@code duplicate} naming the field whose value is taken
     */
    public static void flush(EntityManager database) {
        checked(database::flush);
    }

    /** Writes by a statement of its own; answered as {@link #flush} answers. */
    public static void checked(Runnable write) {
        try {
            write.run();
        } catch (ConstraintViolationException violation) {
            String constraint = name(violation);
            if (constraint.equals(OWN_LEARNER)) {
                throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.learner-gone"));
            }
            if (PERIODS.contains(constraint)) {
                throw overlaps();
            }
            String field = FIELDS.get(constraint);
            throw field == null ? violation : taken(field);
        }
    }

    /** As the server tells it; Hibernate knows no names of constraints that exclude. */
    private static String name(ConstraintViolationException violation) {
        return violation.getSQLException() instanceof PSQLException refused && refused.getServerErrorMessage() != null
                ? String.valueOf(refused.getServerErrorMessage().getConstraint())
                : String.valueOf(violation.getConstraintName());
    }

    private static ProblemException overlaps() {
        String detail = Texts.of("detail.overlaps");
        return new ProblemException(
                ProblemCode.CONFLICT, detail, List.of(new FieldProblem("/validFrom", "overlaps", detail)), List.of());
    }

    /** The value of that field is taken. */
    public static ProblemException taken(String field) {
        return taken(field, Texts.of("detail.taken"));
    }

    /** The value of that field is that of a learner the caller may know of. */
    public static ProblemException taken(String field, UUID learner) {
        return taken(field, Texts.of("detail.taken-by-learner", learner));
    }

    private static ProblemException taken(String field, String detail) {
        return new ProblemException(
                ProblemCode.DUPLICATE, detail, List.of(new FieldProblem(field, "duplicate", detail)), List.of());
    }
}
