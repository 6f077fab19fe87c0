package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** A further version of a policy, for the classes of one centre. Versions that are there stay as they are. */
@Schema(
        description =
                "A further version of a policy, for the classes of one centre. Versions that are there stay as they are.",
        examples = """
                {
                  "centre": "thoi-lai",
                  "name": "default",
                  "bands": [
                    {"grade": "EXCELLENT", "minimum": 9},
                    {"grade": "GOOD", "minimum": 8},
                    {"grade": "FAIR", "minimum": 7},
                    {"grade": "AVERAGE", "minimum": 5},
                    {"grade": "FAIL", "minimum": 0}
                  ],
                  "attendancePercent": 80,
                  "resits": "BEST"
                }""")
public record NewGradingPolicy(
        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code of the centre it is for", examples = "thoi-lai")
        String centre,

        @Pattern(regexp = GradingPolicy.NAME)
        @Schema(
                description =
                        "Name; `default` unless told. Classes are bound to the newest `default` one unless their opening names another",
                nullable = true,
                examples = "default")
        String name,

        @NotNull
        @Size(min = 2, max = 5)
        @Schema(
                description =
                        "Grades with the scores they start at, a better one higher than a worse one; the lowest is FAIL from 0 on")
        List<@NotNull @Valid GradeBand> bands,

        @NotNull
        @Min(0)
        @Max(100)
        @Schema(description = "Attendance needed to be assessed, percent of the sessions held", examples = "80")
        Integer attendancePercent,

        @Schema(
                description = "Which of several attempts at an assessment counts; LATEST unless told",
                nullable = true,
                examples = "BEST")
        ResitRule resits) {}
