package vn.thoilai.enrollment.class_;

import static vn.thoilai.contract.enrollment.ClassState.CARRIED_OVER;
import static vn.thoilai.contract.enrollment.ClassState.OPENED;
import static vn.thoilai.contract.enrollment.ClassState.POSTPONED;

import java.time.LocalDate;
import java.util.Set;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.ClassTransition;
import vn.thoilai.contract.enrollment.ClassUpdate;
import vn.thoilai.contract.enrollment.NewClass;
import vn.thoilai.contract.enrollment.OpeningDecision;
import vn.thoilai.contract.enrollment.Programme;
import vn.thoilai.contract.problem.ProblemCode;
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
        checkDates(particulars.startDate(), particulars.endDate());
        if (particulars.declared() != null && keepsRoster(particulars)) {
            throw ProblemException.invalid("/declared", "roster-kept", Texts.of("rule.declared-without-roster"));
        }
    }

    /** Goes on only if the last day, where it is known, does not come before the first. */
    static void checkDates(LocalDate start, LocalDate end) {
        if (end != null && end.isBefore(start)) {
            throw ProblemException.invalid("/endDate", "before-start", Texts.of("rule.not-before", "startDate"));
        }
    }

    /** Goes on only if a decision opens the class. */
    static void checkDecided(ClassTransition opening) {
        if (opening.openingDecision() == null) {
            throw ProblemException.invalid("/openingDecision", "required", Texts.of("rule.NotNull"));
        }
    }

    /** Goes on only if the decision was made by the first day. */
    static void checkDecidedBefore(ClassTransition opening, LocalDate start) {
        if (opening.openingDecision().date().isAfter(start)) {
            throw ProblemException.invalid(
                    "/openingDecision/date", "after-start", Texts.of("rule.not-after", "startDate"));
        }
    }

    /** The first day that was decided did not come about, so neither it nor the decision is enough any more. */
    static void checkDecidedAnew(ClassTransition opening, OpeningDecision before) {
        if (opening.startDate() == null) {
            throw ProblemException.invalid("/startDate", "required", Texts.of("rule.NotNull"));
        }
        if (opening.openingDecision().equals(before)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.decision-used"));
        }
    }

    /** Goes on only if the move keeps all it is given: what nobody keeps would look as if it had been kept. */
    static void checkUsed(ClassTransition move) {
        ClassState to = move.to();
        checkUsed(to, "/openingDecision", move.openingDecision(), Set.of(OPENED));
        checkUsed(to, "/gradingPolicy", move.gradingPolicy(), Set.of(OPENED));
        checkUsed(to, "/reason", move.reason(), ClassLifeCycle.REASONED);
        checkUsed(to, "/startDate", move.startDate(), Set.of(OPENED, POSTPONED));
        checkUsed(to, "/endDate", move.endDate(), Set.of(OPENED, POSTPONED, CARRIED_OVER));
        checkUsed(to, "/carriedOverInto", move.carriedOverInto(), Set.of(CARRIED_OVER));
    }

    private static void checkUsed(ClassState to, String pointer, Object given, Set<ClassState> users) {
        if (given != null && !users.contains(to)) {
            throw ProblemException.invalid(pointer, "not-used", Texts.of("rule.not-used", to));
        }
    }

    /** Year of the plan the class belongs to. */
    static int planYear(ClassUpdate particulars) {
        return particulars.planYear() == null ? particulars.startDate().getYear() : particulars.planYear();
    }

    static boolean keepsRoster(ClassUpdate particulars) {
        return particulars.rosterKept() == null || particulars.rosterKept();
    }
}
