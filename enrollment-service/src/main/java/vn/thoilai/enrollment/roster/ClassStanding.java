package vn.thoilai.enrollment.roster;

import static vn.thoilai.contract.enrollment.ClassState.IN_SESSION;
import static vn.thoilai.contract.enrollment.ClassState.OPENED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.kit.lifecycle.LifeCycle;
import vn.thoilai.kit.problem.Texts;

/**
 * What a class lets happen to its enrollments: it summons once it is opened, is attended and finished while it is in
 * session, and what came of it changes by corrections alone once its results are approved.
 *
 * @param state of the class
 * @param approved whether its results are
 */
record ClassStanding(ClassState state, boolean approved) {

    private static final Set<ClassState> SUMMONING = EnumSet.of(OPENED, IN_SESSION);

    private static final Set<EnrollmentState> IN_CLASS = EnumSet.of(
            EnrollmentState.ATTENDING,
            EnrollmentState.ABSENT,
            EnrollmentState.COMPLETED,
            EnrollmentState.NOT_COMPLETED);

    static ClassStanding of(ClassEntity trainingClass) {
        return new ClassStanding(trainingClass.state(), trainingClass.areResultsApproved());
    }

    /** The states that one leads to now, in their order. */
    Set<EnrollmentState> from(EnrollmentState present) {
        Set<EnrollmentState> ways = EnumSet.noneOf(EnrollmentState.class);
        EnrollmentLifeCycle.WAYS.from(present).stream()
                .filter(to -> admits(present, to))
                .forEach(ways::add);
        return Collections.unmodifiableSet(ways);
    }

    /**
     * Goes on only if one state leads to the other now.
     *
     * @throws ProblemException 409 {@code illegal-transition} with the states that would have been allowed
     */
    void require(EnrollmentState present, EnrollmentState to) {
        if (!from(present).contains(to)) {
            boolean known = EnrollmentLifeCycle.WAYS.from(present).contains(to);
            throw LifeCycle.illegal(
                    known ? refusal(to) : Texts.of("detail.does-not-lead", present.name(), to.name()), from(present));
        }
    }

    /** Whether results are taken now. */
    boolean takesResults() {
        return state == IN_SESSION && !approved;
    }

    /** Goes on only if who is accepted can be summoned now; 409 otherwise. */
    void requireSummoning() {
        if (!isSummoning()) {
            throw new ProblemException(ProblemCode.CONFLICT, refusal(EnrollmentState.SUMMONED));
        }
    }

    /** Goes on only if results are taken now; 409 otherwise. */
    void requireTakingResults() {
        if (!takesResults()) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    approved ? Texts.of("detail.results-approved") : Texts.of("detail.no-result-now", state.name()));
        }
    }

    /** Whether who is accepted can be summoned now. */
    boolean isSummoning() {
        return SUMMONING.contains(state) && !approved;
    }

    private boolean admits(EnrollmentState present, EnrollmentState to) {
        if (to == EnrollmentState.SUMMONED) {
            return isSummoning();
        }
        return IN_CLASS.contains(to) ? takesResults() : !approved || !EnrollmentLifeCycle.WITH_RESULT.contains(present);
    }

    private String refusal(EnrollmentState to) {
        return approved
                ? Texts.of("detail.roster-settled")
                : Texts.of("detail.not-while-class", to.name(), state.name());
    }
}
