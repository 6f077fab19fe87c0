package vn.thoilai.enrollment.boundary;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day that is asked about. */
public final class Today {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Today() {}

    /** The day that was given, or else today. */
    public static LocalDate or(LocalDate day) {
        return day == null ? LocalDate.now(ZONE) : day;
    }
}
