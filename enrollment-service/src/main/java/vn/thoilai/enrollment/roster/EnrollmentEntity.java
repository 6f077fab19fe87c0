package vn.thoilai.enrollment.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.lifecycle.Reasons;
import vn.thoilai.kit.problem.Texts;

/** One learner in one class. */
@Entity(name = "Enrollment")
@Table(name = "enrollment")
class EnrollmentEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;
    UUID classId;
    UUID learnerId;

    @Enumerated(EnumType.STRING)
    EnrollmentState state = EnrollmentState.NOMINATED;

    String reason;
    Integer sessionsAttended;
    BigDecimal score;

    @Enumerated(EnumType.STRING)
    Grade grade;

    @Version
    int version = 1;

    static EnrollmentEntity nominate(UUID centre, UUID classId, UUID learner) {
        EnrollmentEntity entity = new EnrollmentEntity();
        entity.centreId = centre;
        entity.classId = classId;
        entity.learnerId = learner;
        return entity;
    }

    void move(EnrollmentState to, String why) {
        EnrollmentLifeCycle.WAYS.require(state, to);
        reason = to == EnrollmentState.REJECTED ? Reasons.require(why) : why;
        state = to;
    }

    void requireResultTaking() {
        if (!EnrollmentLifeCycle.WITH_RESULT.contains(state)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-result", state.name()));
        }
    }

    void record(Integer attended, BigDecimal newScore, Grade newGrade) {
        sessionsAttended = attended;
        score = newScore;
        grade = newGrade;
    }

    Enrollment toEnrollment(String centre, String learnerCode) {
        return new Enrollment(
                id, centre, classId, learnerId, learnerCode, state, reason, sessionsAttended, score, grade, version);
    }
}
