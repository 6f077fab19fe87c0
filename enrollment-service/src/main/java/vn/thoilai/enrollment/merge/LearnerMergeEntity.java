package vn.thoilai.enrollment.merge;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

@Entity(name = "LearnerMerge")
@Table(name = "learner_merge")
class LearnerMergeEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;
    UUID survivorId;
    UUID mergedId;
    String reason;
    Instant mergedAt;
    Instant undoneAt;

    @Version
    int version = 1;

    static LearnerMergeEntity of(UUID centre, UUID survivor, UUID merged, String reason) {
        LearnerMergeEntity entity = new LearnerMergeEntity();
        entity.centreId = centre;
        entity.survivorId = survivor;
        entity.mergedId = merged;
        entity.reason = reason;
        entity.mergedAt = now();
        return entity;
    }

    void undo() {
        if (undoneAt != null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.merge-undone"));
        }
        undoneAt = now();
    }

    /** As precise as the database keeps it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
