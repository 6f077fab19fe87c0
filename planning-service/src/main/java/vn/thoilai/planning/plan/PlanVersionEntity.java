package vn.thoilai.planning.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import vn.thoilai.contract.planning.PlanAdjustment;
import vn.thoilai.contract.planning.PlanLine;
import vn.thoilai.contract.planning.PlanMethod;
import vn.thoilai.contract.planning.PlanState;
import vn.thoilai.contract.planning.PlanStep;
import vn.thoilai.contract.planning.PlanTotal;
import vn.thoilai.contract.planning.PlannedEvent;

/** A version of a plan and where it stands. */
@Entity
@Table(name = "plan_version")
class PlanVersionEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan")
    private PlanEntity plan;

    private int number;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Enumerated(EnumType.STRING)
    private PlanMethod method;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "total_classes"))
    @AttributeOverride(name = "qualifier", column = @Column(name = "total_classes_qualifier"))
    private StatedColumns totalClasses;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "total_learners"))
    @AttributeOverride(name = "qualifier", column = @Column(name = "total_learners_qualifier"))
    private StatedColumns totalLearners;

    // As large as a page: the lines of a whole list come with one statement.
    @BatchSize(size = 500)
    @ElementCollection
    @CollectionTable(name = "plan_line", joinColumns = @JoinColumn(name = "plan_version"))
    @OrderColumn(name = "position")
    private List<PlanLineRow> lines = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlannedEvent> events;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanStep> steps;

    @Column(name = "assigned_by")
    private String assignedBy;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    private String reason;

    protected PlanVersionEntity() {}

    private PlanVersionEntity(PlanEntity plan, int number, PlanState state, PlanContent content) {
        this.plan = plan;
        this.number = number;
        this.state = state;
        method = content.method();
        totalClasses = StatedColumns.of(content.total().classes());
        totalLearners = StatedColumns.of(content.total().learners());
        content.lines().stream().map(PlanLineRow::of).forEach(lines::add);
        events = content.events();
        steps = content.steps();
        assignedBy = content.assignedBy();
    }

    /** The first version of a new plan. */
    static PlanVersionEntity draft(PlanEntity plan, PlanContent content) {
        return new PlanVersionEntity(plan, 1, PlanState.DRAFT, content);
    }

    void submit() {
        enter(PlanState.SUBMITTED);
    }

    void handBack(String why) {
        enter(PlanState.RETURNED);
        reason = why;
    }

    void approve(String number, LocalDate date) {
        enter(PlanState.APPROVED);
        decisionNumber = number;
        decisionDate = date;
        // Whatever it was once returned for has been settled.
        reason = null;
    }

    void putInForce() {
        enter(PlanState.IN_FORCE);
    }

    void close() {
        enter(PlanState.CLOSED);
    }

    /** Makes way for the version that {@link #successor} is to make. */
    void stepBack() {
        enter(PlanState.ADJUSTED);
    }

    /** The version in force that takes this one's place. */
    PlanVersionEntity successor(PlanAdjustment adjustment) {
        PlanVersionEntity next = new PlanVersionEntity(
                plan,
                plan.nextVersion(),
                PlanState.IN_FORCE,
                new PlanContent(
                        PlanMethod.STATED,
                        adjustment.total(),
                        adjustment.lines(),
                        adjustment.events() == null ? events : adjustment.events(),
                        List.of(),
                        assignedBy));
        next.decisionNumber = adjustment.decisionNumber();
        next.decisionDate = adjustment.decisionDate();
        next.reason = adjustment.reason();
        return next;
    }

    private void enter(PlanState next) {
        state = next;
        plan.touch();
    }

    PlanEntity plan() {
        return plan;
    }

    int number() {
        return number;
    }

    PlanState state() {
        return state;
    }

    PlanContent content() {
        PlanTotal total = new PlanTotal(StatedColumns.stated(totalClasses), StatedColumns.stated(totalLearners));
        List<PlanLine> asked = lines.stream().map(PlanLineRow::line).toList();
        return new PlanContent(method, total, asked, events, steps, assignedBy);
    }

    String decisionNumber() {
        return decisionNumber;
    }

    LocalDate decisionDate() {
        return decisionDate;
    }

    String reason() {
        return reason;
    }
}
