package vn.thoilai.enrollment.printing;

import java.util.List;
import java.util.UUID;

/** What the list tells that learners sign at a session. */
public record SignInSheet(
        String centre,
        String centreName,
        String className,
        String classCode,
        int number,
        String day,
        String time,
        String topic,
        String venue,
        List<Row> rows) {

    /** One who is to sign. */
    public record Row(UUID learner, String name, String birthYear, String unit) {}
}
