package vn.thoilai.enrollment.class_;

import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.ClassUpdate;
import vn.thoilai.contract.enrollment.NewClass;
import vn.thoilai.contract.enrollment.Programme;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** What the particulars of a class have to agree on among themselves. */
final class ClassRules {

    private ClassRules() {}

    /** The particulars of a new class; what is left out comes from its programme. */
    static ClassUpdate particulars(NewClass body, Programme programme) {
        return new ClassUpdate(
                body.nameVi(),
                body.delivery() == null ? programme.delivery() : body.delivery(),
                body.countsTowardTarget() == null ? programme.countsTowardTarget() : body.countsTowardTarget(),
                body.mode(),
                body.cohort(),
                body.planYear(),
                body.partner(),
                body.startDate(),
                body.endDate(),
                body.sessionsHeld(),
                body.capacity(),
                body.rosterKept(),
                body.declared(),
                body.lecturers());
    }

    /** Goes on only if the particulars agree; 400 naming the field otherwise. */
    static void check(ClassUpdate particulars) {
        if (particulars.delivery() != Delivery.OWN && particulars.partner() == null) {
            throw ProblemException.invalid("/partner", "required", Texts.of("rule.partner-needed"));
        }
        if (particulars.endDate() != null && particulars.endDate().isBefore(particulars.startDate())) {
            throw ProblemException.invalid("/endDate", "before-start", Texts.of("rule.not-before", "startDate"));
        }
        if (particulars.declared() != null && keepsRoster(particulars)) {
            throw ProblemException.invalid("/declared", "roster-kept", Texts.of("rule.declared-without-roster"));
        }
    }

    static boolean keepsRoster(ClassUpdate particulars) {
        return particulars.rosterKept() == null || particulars.rosterKept();
    }
}
