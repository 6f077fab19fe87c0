package vn.thoilai.enrollment.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.AssessmentItem;
import vn.thoilai.contract.enrollment.AssessmentKind;
import vn.thoilai.enrollment.class_.ClassEntity;

/** Something the learners of a class are assessed by. Whoever changes it holds the lock of its class. */
@Entity(name = "AssessmentItem")
@Table(name = "assessment_item")
class AssessmentItemEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;
    UUID classId;
    String code;
    String nameVi;

    @Enumerated(EnumType.STRING)
    AssessmentKind kind;

    BigDecimal weight;
    LocalDate date;

    @Version
    int version = 1;

    static AssessmentItemEntity of(ClassEntity trainingClass, String code) {
        AssessmentItemEntity entity = new AssessmentItemEntity();
        entity.centreId = trainingClass.centreId();
        entity.classId = trainingClass.id();
        entity.code = code;
        return entity;
    }

    void describe(String newName, AssessmentKind newKind, BigDecimal newWeight, LocalDate newDate) {
        nameVi = newName;
        kind = newKind;
        // As the column keeps it, so that an answer does not depend on whether it was read back.
        weight = (newWeight == null ? BigDecimal.ONE : newWeight).setScale(2, RoundingMode.UNNECESSARY);
        date = newDate;
    }

    AssessmentItem toItem() {
        return new AssessmentItem(id, classId, code, nameVi, kind, weight, date, version);
    }
}
