package vn.thoilai.enrollment.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** Days of sessions, as they begin and end where the centres are: who came is known from the day of a session on. */
public final class SessionDay {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private SessionDay() {}

    /** When the day begins. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }

    /** Whether the day has begun. */
    public static boolean hasCome(LocalDate day) {
        return !day.isAfter(LocalDate.now(HERE));
    }

    /**
     * Goes on only if the day has begun.
     *
     * @throws ProblemException 409 otherwise
     */
    public static void requireCome(LocalDate day) {
        if (!hasCome(day)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.session-to-come", day));
        }
    }
}
