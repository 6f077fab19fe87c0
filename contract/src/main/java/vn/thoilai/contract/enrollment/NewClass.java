package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.OneLine;

/** A class to register. It starts PLANNED; what is left out comes from its programme. */
@Schema(
        description = "A class to register. It starts PLANNED; what is left out comes from its programme.",
        examples = """
                {
                  "centre": "thoi-lai",
                  "code": "2027-P01",
                  "nameVi": "Bồi dưỡng nhận thức về Đảng khóa 1 năm 2027",
                  "programme": "PARTY_AWARENESS",
                  "startDate": "2027-03-08",
                  "endDate": "2027-03-12",
                  "capacity": 90,
                  "lecturers": ["lecturer"]
                }""")
public record NewClass(
        @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code, unique within the centre", examples = "2017-P01")
        String code,

        @NotBlank
        @OneLine
        @Size(max = 300)
        @Schema(description = "Vietnamese name", examples = "Bồi dưỡng nhận thức về Đảng khóa 1 năm 2017")
        String nameVi,

        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code of the programme", examples = "PARTY_AWARENESS")
        String programme,

        @Schema(description = "Part the centre plays; the programme's unless told", nullable = true, examples = "OWN")
        Delivery delivery,

        @Schema(
                description = "Whether it counts toward the class-opening target; the programme's unless told",
                nullable = true,
                examples = "true")
        Boolean countsTowardTarget,

        @Schema(description = "How it is held; FULL_TIME unless told", nullable = true, examples = "FULL_TIME")
        StudyMode mode,

        @Positive @Schema(description = "Number of the cohort", nullable = true, examples = "9")
        Integer cohort,

        @Min(1990)
        @Max(2200)
        @Schema(
                description = "Year of the plan the class belongs to; the year of its start date unless told",
                nullable = true,
                examples = "2017")
        Integer planYear,

        @Pattern(regexp = Codes.PATTERN)
        @Schema(
                description = "Code of the partner; needed unless the delivery is OWN",
                nullable = true,
                examples = "education-office")
        String partner,

        @NotNull @Schema(description = "First day", examples = "2017-03-06")
        LocalDate startDate,

        @Schema(description = "Last day; not before the first", nullable = true, examples = "2017-03-10")
        LocalDate endDate,

        @PositiveOrZero @Max(1000) @Schema(description = "Sessions held so far", nullable = true, examples = "10")
        Integer sessionsHeld,

        @Positive @Max(100000) @Schema(description = "Places; null when not bounded", nullable = true, examples = "90")
        Integer capacity,

        @Schema(
                description =
                        "Whether a roster is kept; true unless told. A class without one may carry declared counts",
                nullable = true,
                examples = "true")
        Boolean rosterKept,

        @Valid @Schema(description = "Counts of a class without a roster", nullable = true)
        DeclaredCounts declared,

        @Size(max = 50)
        @Schema(
                description =
                        "Lecturers who teach it, by the `sub` of their tokens; a `lecturer` sees the classes that name him. None unless told",
                nullable = true,
                examples = "lecturer")
        List<@NotNull @Pattern(regexp = Account.SUBJECT) String> lecturers) {}
