package vn.thoilai.enrollment.class_;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.ClassTransition;
import vn.thoilai.contract.enrollment.ClassUpdate;
import vn.thoilai.contract.enrollment.OpeningDecision;
import vn.thoilai.contract.enrollment.StudyMode;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.lifecycle.LifeCycle;
import vn.thoilai.kit.lifecycle.Reasons;
import vn.thoilai.kit.problem.Texts;

/** A class, locked by whoever loads it to change it or its roster. */
@Entity(name = "TrainingClass")
@Table(name = "training_class")
public class ClassEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;
    String code;
    String nameVi;
    String programmeCode;

    @Enumerated(EnumType.STRING)
    Delivery delivery;

    boolean countsTowardTarget;

    @Enumerated(EnumType.STRING)
    StudyMode mode;

    Integer cohort;
    int planYear;
    Integer carriedOverInto;
    UUID partnerId;
    LocalDate startDate;
    LocalDate endDate;
    Integer sessionsHeld;
    Integer capacity;

    @Enumerated(EnumType.STRING)
    ClassState state = ClassState.PLANNED;

    String openingDecisionNumber;
    LocalDate openingDecisionDate;
    String gradingPolicyCode;
    Instant resultsApprovedAt;
    String resultsApprovedBy;
    Instant resultsWithdrawnAt;
    String resultsWithdrawnBy;
    String resultsWithdrawalReason;
    String reason;
    boolean rosterKept;

    @Embedded
    DeclaredColumns declared;

    List<String> lecturers;

    @Version
    int version = 1;

    static ClassEntity plan(UUID centre, String code, String programme) {
        ClassEntity entity = new ClassEntity();
        entity.centreId = centre;
        entity.code = code;
        entity.programmeCode = programme;
        return entity;
    }

    void describe(ClassUpdate particulars, UUID partner) {
        int year = ClassRules.planYear(particulars);
        if (carriedOverInto != null && year >= carriedOverInto) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, Texts.of("detail.carried-over", String.valueOf(carriedOverInto)));
        }
        nameVi = particulars.nameVi();
        delivery = particulars.delivery();
        countsTowardTarget = particulars.countsTowardTarget();
        mode = particulars.mode() == null ? StudyMode.FULL_TIME : particulars.mode();
        cohort = particulars.cohort();
        planYear = year;
        partnerId = partner;
        startDate = particulars.startDate();
        endDate = particulars.endDate();
        sessionsHeld = particulars.sessionsHeld();
        capacity = particulars.capacity();
        rosterKept = ClassRules.keepsRoster(particulars);
        declared = DeclaredColumns.of(particulars.declared());
        lecturers = particulars.lecturers() == null
                ? List.of()
                : particulars.lecturers().stream().distinct().toList();
    }

    /** Opens the class. A policy once bound stays: grades may have been given under it before a postponement. */
    void open(ClassTransition opening, String policy) {
        ClassRules.checkDecided(opening);
        if (state == ClassState.POSTPONED || state == ClassState.CARRIED_OVER) {
            ClassRules.checkDecidedAnew(opening, new OpeningDecision(openingDecisionNumber, openingDecisionDate));
        }
        if (gradingPolicyCode != null && opening.gradingPolicy() != null && !gradingPolicyCode.equals(policy)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.policy-bound", gradingPolicyCode));
        }
        checkDates(opening);
        ClassRules.checkDecidedBefore(opening, or(opening.startDate(), startDate));
        move(ClassState.OPENED, null);
        date(opening);
        openingDecisionNumber = opening.openingDecision().number();
        openingDecisionDate = opening.openingDecision().date();
        gradingPolicyCode = gradingPolicyCode == null ? policy : gradingPolicyCode;
    }

    /** Puts the class off, to new dates if they are known already. */
    void postpone(ClassTransition postponement) {
        checkDates(postponement);
        move(ClassState.POSTPONED, postponement.reason());
        date(postponement);
    }

    /**
     * Lets the class go on in the next year. It stays in the plan of the year it was planned for. The decision of one that
     * was put off does not stand any more.
     */
    void carryOver(ClassTransition carryOver) {
        int next = 1 + (carriedOverInto == null ? planYear : Math.max(planYear, carriedOverInto));
        if (carryOver.carriedOverInto() != null && carryOver.carriedOverInto() != next) {
            throw ProblemException.invalid(
                    "/carriedOverInto", "not-next", Texts.of("rule.next-year", String.valueOf(next)));
        }
        checkDates(carryOver);
        boolean decided = state != ClassState.POSTPONED;
        move(ClassState.CARRIED_OVER, carryOver.reason());
        date(carryOver);
        carriedOverInto = next;
        openingDecisionNumber = decided ? openingDecisionNumber : null;
        openingDecisionDate = decided ? openingDecisionDate : null;
    }

    private void checkDates(ClassTransition move) {
        ClassRules.checkDates(or(move.startDate(), startDate), or(move.endDate(), endDate));
    }

    private void date(ClassTransition move) {
        startDate = or(move.startDate(), startDate);
        endDate = or(move.endDate(), endDate);
    }

    private static LocalDate or(LocalDate changed, LocalDate present) {
        return changed == null ? present : changed;
    }

    /** Goes on only if its state leads there now; 409 with what is allowed now otherwise. */
    void requireWay(ClassState to) {
        Set<ClassState> now = ClassLifeCycle.from(state, openingDecisionNumber != null, resultsApprovedAt != null);
        if (state == ClassState.IN_SESSION && to == ClassState.ASSESSED && !now.contains(to)) {
            throw LifeCycle.illegal(Texts.of("detail.results-not-approved"), now);
        }
        LifeCycle.require(state, to, now);
    }

    void move(ClassState to, String why) {
        requireWay(to);
        reason = ClassLifeCycle.REASONED.contains(to) ? Reasons.require(why) : null;
        state = to;
    }

    /** Goes on only if the class is neither closed nor cancelled. */
    public void requireGoingOn() {
        if (ClassLifeCycle.ENDED.contains(state)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.class-ended", state.name()));
        }
    }

    /** Goes on only if a roster is kept. */
    public void requireRoster() {
        if (!rosterKept) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-roster"));
        }
    }

    /** Goes on only if somebody can still come to be on the roster: results that are approved are everybody's. */
    public void requireRosterOpen() {
        if (resultsApprovedAt != null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.roster-settled"));
        }
    }

    /** Goes on only if learners can be nominated now. */
    public void requireNominable() {
        requireRoster();
        requireRosterOpen();
        if (!ClassLifeCycle.NOMINABLE.contains(state)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-nominations", state.name()));
        }
    }

    /** Goes on only if results can be approved: once, and while the class is in session. */
    public void requireApprovable() {
        requireResultsOpen();
        if (state != ClassState.IN_SESSION) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.not-in-session", state.name()));
        }
    }

    /** From now on the results count, and change by corrections only. */
    public void approveResults(String director) {
        requireApprovable();
        resultsApprovedAt = Instant.now();
        resultsApprovedBy = director;
    }

    /** Goes on only if the class takes place or took place, so that its learners can be certified. */
    public void requireTaught() {
        if (!ClassLifeCycle.TAUGHT.contains(state)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.certificates-of-class", state.name()));
        }
    }

    /** From now on the results are worked out again, until they are approved anew. */
    public void withdrawResults(String director, String why) {
        requireResultsApproved();
        requireGoingOn();
        resultsApprovedAt = null;
        resultsApprovedBy = null;
        resultsWithdrawnAt = Instant.now();
        resultsWithdrawnBy = director;
        resultsWithdrawalReason = why;
        if (state == ClassState.ASSESSED) {
            // The only way back: what is assessed has results that are approved.
            state = ClassState.IN_SESSION;
        }
    }

    /** Goes on only if results can still change without a correction. */
    public void requireResultsOpen() {
        if (resultsApprovedAt != null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.results-approved"));
        }
    }

    /** Goes on only if results change by corrections alone. */
    public void requireResultsApproved() {
        if (resultsApprovedAt == null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.results-not-approved"));
        }
    }

    /**
     * Code of the policy the class is bound to.
     *
     * @throws ProblemException 409 before it was opened
     */
    public String requirePolicy() {
        if (gradingPolicyCode == null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-policy"));
        }
        return gradingPolicyCode;
    }

    /** Id. */
    public UUID id() {
        return id;
    }

    /** Id of its centre. */
    public UUID centreId() {
        return centreId;
    }

    /** Where it stands. */
    public ClassState state() {
        return state;
    }

    /** Whether its results are approved, so that they change by corrections only. */
    public boolean areResultsApproved() {
        return resultsApprovedAt != null;
    }

    /** Version, as in its ETag. */
    public int version() {
        return version;
    }

    /** Sessions that were stated to be held; null while unknown. */
    public Integer sessionsHeld() {
        return sessionsHeld;
    }

    /** Places; null when not bounded. */
    public Integer capacity() {
        return capacity;
    }
}
