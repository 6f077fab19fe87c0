package vn.thoilai.enrollment.session;

import static vn.thoilai.contract.enrollment.ClassState.ASSESSED;
import static vn.thoilai.contract.enrollment.ClassState.CANCELLED;
import static vn.thoilai.contract.enrollment.ClassState.CARRIED_OVER;
import static vn.thoilai.contract.enrollment.ClassState.CLOSED;
import static vn.thoilai.contract.enrollment.ClassState.IN_SESSION;
import static vn.thoilai.contract.enrollment.ClassState.OPENED;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/**
 * The class that sessions belong to, locked: its timetable, its rolls and what follows from them change one after another.
 *
 * @param centreId id of the centre
 * @param centre code of the centre
 * @param approved whether its results are approved: from then on they are corrected, and no longer worked out
 * @param lecturers subjects of those who teach it
 */
public record SessionClass(
        UUID id, UUID centreId, String centre, ClassState state, boolean approved, Set<String> lecturers) {

    private static final Set<ClassState> OVER = EnumSet.of(CANCELLED, ASSESSED, CLOSED);

    /** A class carried over is interrupted: phones may send then what was marked before. */
    private static final Set<ClassState> UNDER_WAY = EnumSet.of(OPENED, IN_SESSION, CARRIED_OVER);

    /** Whether sessions can be planned while a class is in that state. */
    static boolean isPlannable(ClassState state) {
        return !OVER.contains(state);
    }

    /** Whether sessions are held and marked while a class is in that state. */
    static boolean isMarkable(ClassState state) {
        return UNDER_WAY.contains(state);
    }

    /** Goes on only if sessions can be planned now; 409 otherwise. */
    void requirePlannable() {
        if (!isPlannable(state)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-sessions", state.name()));
        }
    }

    /** Goes on only if sessions are held, and marks taken, now; 409 otherwise. */
    public void requireMarkable() {
        if (approved) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.results-approved"));
        }
        if (!isMarkable(state)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-marks", state.name()));
        }
    }

    /** Goes on only if that one teaches the class; 422 otherwise. */
    void requireLecturer(String lecturer, String pointer) {
        if (lecturer != null && !lecturers.contains(lecturer)) {
            throw ProblemException.unknownReference(pointer, Texts.of("detail.unknown-lecturer"));
        }
    }
}
