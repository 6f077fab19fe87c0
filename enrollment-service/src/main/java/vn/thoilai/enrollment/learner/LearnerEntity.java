package vn.thoilai.enrollment.learner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.LearnerUpdate;
import vn.thoilai.contract.enrollment.NewLearner;
import vn.thoilai.contract.enrollment.Sex;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** The pseudonym that stands for the learner in the feed is the database's affair, and is not mapped. */
@Entity(name = "Learner")
@Table(name = "learner")
class LearnerEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;
    String code;
    String fullName;
    LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    Sex sex;

    UUID sendingUnitId;
    String personalId;
    String blockCode;
    String position;
    Boolean partyMember;
    LocalDate partyAdmittedOn;
    Instant restrictedAt;
    UUID mergedInto;
    Instant erasedAt;

    @Version
    int version = 1;

    static LearnerEntity register(UUID centre, UUID sendingUnit, NewLearner learner) {
        LearnerEntity entity = new LearnerEntity();
        entity.centreId = centre;
        entity.code = learner.code();
        entity.describe(sendingUnit, particulars(learner));
        return entity;
    }

    void describe(UUID sendingUnit, LearnerUpdate particulars) {
        fullName = particulars.fullName();
        birthDate = particulars.birthDate();
        sex = particulars.sex();
        sendingUnitId = sendingUnit;
        personalId = particulars.personalId();
        blockCode = particulars.block();
        position = particulars.position();
        partyMember = particulars.partyMember();
        partyAdmittedOn = particulars.partyAdmittedOn();
    }

    /** What a new learner shares with one that is changed. */
    static LearnerUpdate particulars(NewLearner learner) {
        return new LearnerUpdate(
                learner.fullName(),
                learner.birthDate(),
                learner.sex(),
                learner.sendingUnit(),
                learner.personalId(),
                learner.block(),
                learner.position(),
                learner.partyMember(),
                learner.partyAdmittedOn());
    }

    /**
     * Goes on only if the record stands for a person of its own.
     *
     * @throws ProblemException 409 when it was merged into another, or the person was erased
     */
    void requireOwn() {
        if (mergedInto != null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.learner-merged", mergedInto));
        }
        if (erasedAt != null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.learner-erased"));
        }
    }

    /**
     * Goes on only if the record stands for a person of its own, who did not ask that it be kept and not used.
     *
     * @throws ProblemException 409 otherwise
     */
    void requireUsable() {
        requireOwn();
        if (restrictedAt != null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.learner-restricted"));
        }
    }
}
