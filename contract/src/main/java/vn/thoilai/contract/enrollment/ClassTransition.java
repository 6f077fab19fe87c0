package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Moves a class along its life cycle. What the state moved to does not use is refused. */
@Schema(
        description = "Moves a class along its life cycle. What the state moved to does not use is refused.",
        examples = """
                {
                  "to": "OPENED",
                  "openingDecision": {"number": "12/QĐ-TTBDCT", "date": "2017-03-01"}
                }""")
public record ClassTransition(
        @NotNull @Schema(description = "State to move to", examples = "OPENED")
        ClassState to,

        @Valid
        @Schema(
                description =
                        "Needed to open, dated no later than the first day; a class that was postponed is opened again under a new one",
                nullable = true)
        OpeningDecision openingDecision,

        @Pattern(regexp = GradingPolicy.CODE)
        @Schema(
                description =
                        "Policy to bind when opening: the suite's or one of the centre's own. The newest `default` one unless told; once bound it stays",
                nullable = true,
                examples = "default@1")
        String gradingPolicy,

        @Size(max = 1000)
        @Schema(
                description = "Needed to cancel, postpone or carry over",
                nullable = true,
                examples = "Too few nominations")
        String reason,

        @Schema(
                description = "New first day, when opening or postponing; needed to open again what was postponed",
                nullable = true,
                examples = "2017-03-06")
        LocalDate startDate,

        @Schema(
                description = "New last day, when opening, postponing or carrying over; as it was unless told",
                nullable = true,
                examples = "2017-03-10")
        LocalDate endDate,

        @Min(1990)
        @Max(2200)
        @Schema(
                description =
                        "Year to carry the class over into, the one after its plan year, or after the year it was carried into before; so it is unless told",
                nullable = true,
                examples = "2018")
        Integer carriedOverInto) {}
