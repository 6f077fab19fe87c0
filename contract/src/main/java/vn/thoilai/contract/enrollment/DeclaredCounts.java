package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a class without a roster. Each count may be unknown: null, never 0. */
@Schema(description = "What is known of a class without a roster. Each count may be unknown: null, never 0.")
public record DeclaredCounts(
        @PositiveOrZero @Schema(description = "Learners summoned", nullable = true, examples = "120")
        Integer summoned,

        @PositiveOrZero @Schema(description = "Participations", nullable = true, examples = "118")
        Integer participations,

        @PositiveOrZero
        @Schema(description = "Learners who were at one session at least", nullable = true, examples = "118")
        Integer attended,

        @PositiveOrZero @Schema(description = "Learners assessed", nullable = true, examples = "118")
        Integer assessed,

        @PositiveOrZero @Schema(description = "Learners who passed", nullable = true, examples = "118")
        Integer passed,

        @PositiveOrZero @Schema(description = "Learners graded fair or better", nullable = true, examples = "90")
        Integer fairOrBetter) {}
