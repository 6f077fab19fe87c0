package vn.thoilai.enrollment.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.Place;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.lifecycle.Reasons;
import vn.thoilai.kit.problem.Texts;

/** One learner in one class, made by the database's {@code nominate} and changed under the lock of its class. */
@Entity(name = "Enrollment")
@Table(name = "enrollment")
class EnrollmentEntity {

    @Id
    UUID id;

    UUID centreId;
    UUID classId;
    UUID learnerId;

    @Enumerated(EnumType.STRING)
    EnrollmentState state;

    @Enumerated(EnumType.STRING)
    Place place;

    Instant acceptedAt;
    List<String> warnings;
    String reason;
    Integer sessionsAttended;
    BigDecimal score;

    @Enumerated(EnumType.STRING)
    Grade grade;

    @Version
    int version;

    /** Moves on, as far as the class lets it. To summon is to accept; whoever leaves gives the place back. */
    void move(ClassStanding trainingClass, EnrollmentState to, String why) {
        trainingClass.require(state, to);
        if (to == EnrollmentState.SUMMONED) {
            accept(why);
        } else if (to == EnrollmentState.REJECTED) {
            Reasons.require(why);
        }
        if (!EnrollmentLifeCycle.WITH_PLACE.contains(to)) {
            place = null;
            acceptedAt = null;
            reason = why;
        } else if (why != null) {
            reason = why;
        }
        state = to;
    }

    private void accept(String why) {
        if (place != Place.HELD) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.waits"));
        }
        if (acceptedAt == null) {
            if (!warnings.isEmpty()) {
                Reasons.require(why);
            }
            acceptedAt = Instant.now();
        }
    }

    void requireResultTaking() {
        if (!EnrollmentLifeCycle.WITH_RESULT.contains(state)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-result", state.name()));
        }
    }

    void attend(Integer attended) {
        sessionsAttended = attended;
    }

    void record(Integer attended, BigDecimal newScore, Grade newGrade) {
        attend(attended);
        score = newScore;
        grade = newGrade;
    }
}
