package vn.thoilai.enrollment.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** Keys that people know things by, and the answer when one is taken. */
public final class NaturalKeys {

    private static final Map<String, String> FIELDS = Map.of(
            "uk_area_code_from", "/code",
            "uk_centre_code", "/code",
            "uk_sending_unit_code", "/code",
            "uk_partner_code", "/code",
            "uk_training_class_code", "/code",
            "uk_learner_code", "/code",
            "uk_learner_personal_id", "/personalId",
            "uk_enrollment_learner", "/learner",
            "uk_account_subject", "/subject",
            "uk_class_session_number", "/number");

    private NaturalKeys() {}

    /**
     * Writes what is pending. The constraint decides, not a look beforehand: only it holds against a second writer.
     *
     * @throws ProblemException 409 {@code duplicate} naming the field whose value is taken
     */
    public static void flush(EntityManager database) {
        try {
            database.flush();
        } catch (ConstraintViolationException violation) {
            String field = FIELDS.get(String.valueOf(violation.getConstraintName()));
            throw field == null ? violation : taken(field);
        }
    }

    /** The value of that field is taken. */
    public static ProblemException taken(String field) {
        String detail = Texts.of("detail.taken");
        return new ProblemException(
                ProblemCode.DUPLICATE, detail, List.of(new FieldProblem(field, "duplicate", detail)), List.of());
    }
}
