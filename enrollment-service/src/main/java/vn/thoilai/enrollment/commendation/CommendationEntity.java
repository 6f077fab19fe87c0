package vn.thoilai.enrollment.commendation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.Commendation;
import vn.thoilai.contract.enrollment.NewCommendation;

@Entity(name = "Commendation")
@Table(name = "commendation")
class CommendationEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;
    UUID learnerId;
    UUID classId;
    String reason;
    String decisionNumber;
    LocalDate decidedOn;

    @Version
    int version = 1;

    static CommendationEntity note(UUID centre, UUID learner, NewCommendation commendation) {
        CommendationEntity entity = new CommendationEntity();
        entity.centreId = centre;
        entity.learnerId = learner;
        entity.classId = commendation.classId();
        entity.reason = commendation.reason();
        entity.decisionNumber = commendation.decisionNumber();
        entity.decidedOn = commendation.decidedOn();
        return entity;
    }

    Commendation toCommendation(String centre) {
        return new Commendation(id, centre, learnerId, classId, reason, decisionNumber, decidedOn, version);
    }
}
