package vn.thoilai.enrollment.class_;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.ClassUpdate;
import vn.thoilai.contract.enrollment.OpeningDecision;
import vn.thoilai.contract.enrollment.StudyMode;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.lifecycle.Reasons;
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
        nameVi = particulars.nameVi();
        delivery = particulars.delivery();
        countsTowardTarget = particulars.countsTowardTarget();
        mode = particulars.mode() == null ? StudyMode.FULL_TIME : particulars.mode();
        cohort = particulars.cohort();
        planYear = particulars.planYear() == null ? particulars.startDate().getYear() : particulars.planYear();
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
    void open(OpeningDecision decision, String newestPolicy) {
        if (decision == null) {
            throw ProblemException.invalid("/openingDecision", "required", Texts.of("rule.NotNull"));
        }
        move(ClassState.OPENED, null);
        openingDecisionNumber = decision.number();
        openingDecisionDate = decision.date();
        gradingPolicyCode = gradingPolicyCode == null ? newestPolicy : gradingPolicyCode;
    }

    void move(ClassState to, String why) {
        ClassLifeCycle.WAYS.require(state, to);
        reason = ClassLifeCycle.REASONED.contains(to) ? Reasons.require(why) : null;
        state = to;
    }

    /** Whether learners can be nominated for the class now. */
    public static boolean isNominable(TrainingClass trainingClass) {
        return trainingClass.rosterKept() && ClassLifeCycle.NOMINABLE.contains(trainingClass.state());
    }

    /** Goes on only if learners can be nominated now. */
    public void requireNominable() {
        if (!rosterKept) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-roster"));
        }
        if (!ClassLifeCycle.NOMINABLE.contains(state)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-nominations", state.name()));
        }
    }

    /** Id. */
    public UUID id() {
        return id;
    }

    /** Id of its centre. */
    public UUID centreId() {
        return centreId;
    }

    /** Places; null when not bounded. */
    public Integer capacity() {
        return capacity;
    }
}
