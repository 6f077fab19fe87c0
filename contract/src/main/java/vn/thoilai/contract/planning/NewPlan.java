package vn.thoilai.contract.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Qualifier;

/** A plan to draft. PREVIOUS_YEAR computes total and lines from the actual classes of the year before and `growth`; STATED takes `total` and `lines` as given. */
@Schema(
        description =
                "A plan to draft. PREVIOUS_YEAR computes total and lines from the actual classes of the year before and `growth`; STATED takes `total` and `lines` as given.",
        examples = """
                {
                  "centre": "thoi-lai",
                  "year": 2019,
                  "method": "STATED",
                  "total": {"classes": {"value": 36, "qualifier": "ABOUT"}},
                  "lines": [
                    {"track": "PARTY", "classes": {"value": 21, "qualifier": "ABOUT"}},
                    {"track": "STATE", "classes": {"value": 6, "qualifier": "ABOUT"}},
                    {"track": "MASS_ORGANISATION", "classes": {"value": 9, "qualifier": "ABOUT"}}
                  ]
                }""")
public record NewPlan(
        @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Min(1990) @Max(2200) @Schema(description = "Year", examples = "2018")
        int year,

        @NotNull @Schema(description = "How the lines come about", examples = "PREVIOUS_YEAR")
        PlanMethod method,

        @Valid @Schema(description = "For PREVIOUS_YEAR; none unless told", nullable = true)
        Growth growth,

        @Schema(
                description = "For PREVIOUS_YEAR: how sure the total is; EXACT unless told",
                nullable = true,
                examples = "ABOUT")
        Qualifier qualifier,

        @Valid @Schema(description = "For STATED", nullable = true)
        PlanTotal total,

        @Size(max = 10)
        @Schema(description = "For STATED; their exact classes must add up to an exact total", nullable = true)
        List<@Valid PlanLine> lines,

        @Size(max = 100) @Schema(description = "Events foreseen", nullable = true)
        List<@Valid PlannedEvent> events,

        @Size(max = 300) @Schema(description = "Who assigned the target", nullable = true, examples = "Party committee")
        String assignedBy) {}
