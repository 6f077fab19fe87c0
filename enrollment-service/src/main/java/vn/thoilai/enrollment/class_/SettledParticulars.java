package vn.thoilai.enrollment.class_;

import java.util.List;
import java.util.Objects;
import vn.thoilai.contract.enrollment.ClassUpdate;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** What of a class does not change any more: figures that are reported, plans and certificates follow from it. */
final class SettledParticulars {

    private SettledParticulars() {}

    /** Goes on only if the class can still be given these particulars; 409 naming the field otherwise. */
    static void check(ClassEntity trainingClass, ClassUpdate update) {
        if (ClassLifeCycle.SETTLED.contains(trainingClass.state)) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, Texts.of("detail.particulars-settled", trainingClass.state.name()));
        }
        if (trainingClass.areResultsApproved()) {
            keep("/planYear", trainingClass.planYear, ClassRules.planYear(update));
            keep("/countsTowardTarget", trainingClass.countsTowardTarget, update.countsTowardTarget());
            keep("/delivery", trainingClass.delivery, update.delivery());
            keep("/startDate", trainingClass.startDate, update.startDate());
            keep("/rosterKept", trainingClass.rosterKept, ClassRules.keepsRoster(update));
        }
    }

    private static void keep(String pointer, Object present, Object asked) {
        if (!Objects.equals(present, asked)) {
            String detail = Texts.of("detail.particular-settled", String.valueOf(present));
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    detail,
                    List.of(new FieldProblem(pointer, "results-approved", detail)),
                    List.of());
        }
    }
}
