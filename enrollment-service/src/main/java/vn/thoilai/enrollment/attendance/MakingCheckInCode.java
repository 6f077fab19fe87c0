package vn.thoilai.enrollment.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import vn.thoilai.contract.enrollment.CheckInCode;
import vn.thoilai.contract.enrollment.SessionState;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.EnrollmentConfig;
import vn.thoilai.enrollment.session.SessionClass;
import vn.thoilai.enrollment.session.SessionDay;
import vn.thoilai.enrollment.session.Sessions;
import vn.thoilai.kit.problem.Texts;

/** Makes the code that is shown at a session, with its picture. */
@ApplicationScoped
class MakingCheckInCode {

    @Inject
    Sessions sessions;

    @Inject
    Marks marks;

    @Inject
    CheckInCodes codes;

    @Inject
    EnrollmentConfig config;

    @Transactional
    CheckInCode make(UUID classId, UUID session) {
        SessionClass trainingClass = sessions.lockClass(classId);
        trainingClass.requireMarkable();
        Marks.Head head = marks.head(classId, session);
        if (head.state() == SessionState.CANCELLED) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.session-cancelled"));
        }
        SessionDay.requireCome(head.date());
        Instant expires = Instant.now().plus(config.checkInCodeLife()).truncatedTo(ChronoUnit.SECONDS);
        String code = codes.sign(trainingClass.centreId(), session, expires);
        QrPicture picture = new QrPicture(code);
        return new CheckInCode(
                session, code, expires, picture.svg(), Base64.getEncoder().encodeToString(picture.png()));
    }
}
