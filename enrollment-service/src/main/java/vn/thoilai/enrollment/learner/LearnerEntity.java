package vn.thoilai.enrollment.learner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.Learner;
import vn.thoilai.contract.enrollment.NewLearner;
import vn.thoilai.contract.enrollment.Sex;

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

    @Version
    int version = 1;

    static LearnerEntity register(UUID centre, UUID sendingUnit, NewLearner learner) {
        LearnerEntity entity = new LearnerEntity();
        entity.centreId = centre;
        entity.code = learner.code();
        entity.fullName = learner.fullName();
        entity.birthDate = learner.birthDate();
        entity.sex = learner.sex();
        entity.sendingUnitId = sendingUnit;
        entity.personalId = learner.personalId();
        return entity;
    }

    Learner toLearner(String centre, String sendingUnit) {
        return new Learner(id, centre, code, fullName, birthDate, sex, sendingUnit, personalId, version);
    }
}
