package vn.thoilai.contract.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Stated;

/** What was published about the next year. */
@Schema(description = "What was published about the next year.")
public record PublishedNextYear(
        @Min(1990) @Max(2200) @Schema(description = "That year", examples = "2018")
        int year,

        @Valid @Schema(description = "Classes planned", nullable = true)
        Stated classes,

        @Valid @Schema(description = "Learners planned", nullable = true)
        Stated learners,

        @Schema(description = "Classes more than this year", nullable = true, examples = "3")
        Integer moreThanThisYear,

        @Size(max = 100) @Schema(description = "Kinds of events named", nullable = true, examples = "[\"CONFERENCE\"]")
        List<@NotNull @Size(max = 64) String> events) {}
