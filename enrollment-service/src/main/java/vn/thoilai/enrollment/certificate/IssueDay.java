package vn.thoilai.enrollment.certificate;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** Days on which certificates are issued. */
final class IssueDay {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private IssueDay() {}

    static LocalDate today() {
        return LocalDate.now(HERE);
    }

    /**
     * The day told, today if none was, of a certificate about something that lasted until then.
     *
     * @throws ProblemException 400 when it lies before that, in the future, or before there were such certificates
     */
    static LocalDate notBefore(LocalDate first, LocalDate told) {
        LocalDate day = of(told);
        if (day.isBefore(first)) {
            throw ProblemException.invalid("/issuedOn", "not-before", Texts.of("rule.not-before", first));
        }
        return day;
    }

    /**
     * The day told, today if none was.
     *
     * @throws ProblemException 400 when it lies in the future, or before there were such certificates
     */
    static LocalDate of(LocalDate told) {
        LocalDate today = today();
        if (told == null) {
            return today;
        }
        if (told.isAfter(today)) {
            throw ProblemException.invalid("/issuedOn", "past-or-present", Texts.of("rule.PastOrPresent"));
        }
        if (told.isBefore(FIRST)) {
            throw ProblemException.invalid("/issuedOn", "not-before", Texts.of("rule.not-before", FIRST));
        }
        return told;
    }
}
