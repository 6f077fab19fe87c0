package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** What is planned of a session (<i>buổi</i>): when and where it is, what it is about, who holds it. */
@Schema(description = "What is planned of a session: when and where it is, what it is about, who holds it.")
public record SessionPlan(
        @Positive
        @Max(1000)
        @Schema(
                description =
                        "Number, unique within the class; unless told, a new session takes the next one and an old one keeps its own",
                nullable = true,
                examples = "1")
        Integer number,

        @NotNull @Schema(description = "Day", examples = "2017-03-06")
        LocalDate date,

        @Pattern(regexp = SessionPlan.TIME)
        @Schema(
                description = "Begin, local time; given together with the end, or neither",
                nullable = true,
                examples = "07:30")
        String startsAt,

        @Pattern(regexp = SessionPlan.TIME)
        @Schema(description = "End, local time; later than the begin", nullable = true, examples = "11:00")
        String endsAt,

        @Positive @Max(20) @Schema(description = "Periods (tiết)", nullable = true, examples = "5")
        Integer periods,

        @Size(max = 300)
        @Schema(description = "Topic", nullable = true, examples = "Khái quát lịch sử Đảng Cộng sản Việt Nam")
        String topicVi,

        @Pattern(regexp = Codes.PATTERN)
        @Schema(
                description = "Code of the class's venue where its learners meet; null for the whole class",
                nullable = true,
                examples = "xa-truong-xuan")
        String venue,

        @Size(min = 1, max = 200)
        @Schema(
                description = "Who holds it: one of the class's `lecturers`, by the token's `sub`",
                nullable = true,
                examples = "lecturer")
        String lecturer) {

    /** Hours and minutes of a day. */
    public static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
}
