package vn.thoilai.enrollment.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.CorrectionState;
import vn.thoilai.contract.enrollment.NewScoreCorrection;
import vn.thoilai.contract.enrollment.ResultThen;
import vn.thoilai.contract.enrollment.ScoreCorrection;
import vn.thoilai.kit.lifecycle.LifeCycle;
import vn.thoilai.kit.lifecycle.Reasons;

/** A change of a score after the results were approved, with what stood before. */
@Entity(name = "ScoreCorrection")
@Table(name = "score_correction")
class ScoreCorrectionEntity {

    private static final LifeCycle<CorrectionState> WAYS = new LifeCycle<>(
            Map.of(CorrectionState.PROPOSED, EnumSet.of(CorrectionState.APPLIED, CorrectionState.REJECTED)));

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;
    UUID classId;
    UUID enrollmentId;
    UUID learnerId;
    UUID itemId;
    Integer attempt;
    BigDecimal formerScore;
    BigDecimal score;
    String reason;

    @Enumerated(EnumType.STRING)
    CorrectionState state = CorrectionState.PROPOSED;

    String proposedBy;
    Instant proposedAt;
    String decidedBy;
    Instant decidedAt;
    String decisionReason;

    @Embedded
    @AttributeOverride(name = "score", column = @Column(name = "former_result"))
    @AttributeOverride(name = "grade", column = @Column(name = "former_grade"))
    @AttributeOverride(name = "state", column = @Column(name = "former_state"))
    ResultColumns former;

    @Embedded
    @AttributeOverride(name = "score", column = @Column(name = "result"))
    @AttributeOverride(name = "grade", column = @Column(name = "grade"))
    @AttributeOverride(name = "state", column = @Column(name = "result_state"))
    ResultColumns result;

    @Version
    int version = 1;

    static ScoreCorrectionEntity propose(
            UUID centre, UUID classId, ResultNow of, NewScoreCorrection body, BigDecimal former, String by) {
        ScoreCorrectionEntity entity = new ScoreCorrectionEntity();
        entity.centreId = centre;
        entity.classId = classId;
        entity.enrollmentId = of.enrollment();
        entity.learnerId = of.learner();
        entity.itemId = body.item();
        entity.attempt = body.attempt();
        entity.formerScore = former;
        entity.score = body.score().setScale(1);
        entity.reason = body.reason();
        entity.proposedBy = by;
        entity.proposedAt = Instant.now();
        return entity;
    }

    /** Goes on only if it is still to be decided. */
    void requireOpenTo(CorrectionState to) {
        WAYS.require(state, to);
    }

    void reject(String why, String by) {
        decide(CorrectionState.REJECTED, Reasons.require(why), by);
    }

    void apply(ResultThen before, ResultThen after, String why, String by) {
        decide(CorrectionState.APPLIED, why, by);
        former = ResultColumns.of(before);
        result = ResultColumns.of(after);
    }

    private void decide(CorrectionState to, String why, String by) {
        requireOpenTo(to);
        state = to;
        decisionReason = why;
        decidedBy = by;
        decidedAt = Instant.now();
    }

    ScoreCorrection toCorrection(String centre) {
        return new ScoreCorrection(
                id,
                centre,
                classId,
                enrollmentId,
                learnerId,
                itemId,
                attempt,
                formerScore,
                score,
                reason,
                state,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                decisionReason,
                ResultColumns.toResult(former),
                ResultColumns.toResult(result),
                version);
    }
}
