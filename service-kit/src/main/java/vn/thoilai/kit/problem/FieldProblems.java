package vn.thoilai.kit.problem;

import java.util.ArrayList;
import java.util.List;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

/** Collects every field that breaks a rule, so that a caller learns of all of them at once. */
public final class FieldProblems {

    private final List<FieldProblem> found = new ArrayList<>();

    /** Notes that the field breaks the rule, worded as {@code rule.<rule>} in the bundles. */
    public void add(String pointer, String rule, Object... arguments) {
        found.add(new FieldProblem(pointer, rule, Texts.of("rule." + rule, arguments)));
    }

    /** Notes the rule for the field if that holds. */
    public void addIf(boolean broken, String pointer, String rule, Object... arguments) {
        if (broken) {
            add(pointer, rule, arguments);
        }
    }

    /** Notes that a needed field is missing, with the reason it is needed. */
    public void addMissing(boolean missing, String pointer, String reason) {
        if (missing) {
            found.add(new FieldProblem(pointer, "required", Texts.of("rule." + reason)));
        }
    }

    /** Whether no field breaks a rule so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Goes on only if no field breaks a rule.
     *
     * @throws ProblemException 400 naming each field
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.VALIDATION_FAILED, Texts.of("detail.validation-failed"), List.copyOf(found), List.of());
        }
    }
}
