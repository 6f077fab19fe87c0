package vn.thoilai.contract.enrollment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may be nominated for a programme's classes. What a learner's record does not tell is not held against the learner. */
@Schema(
        description =
                "Who may be nominated for a programme's classes. What a learner's record does not tell is not held against the learner.")
public record EligibilityRule(
        @Schema(description = "Code, unique within the programme", examples = "minimum-age")
        String code,

        @Schema(description = "What it asks", examples = "MINIMUM_AGE")
        EligibilityKind kind,

        @Schema(description = "How strictly it is meant", examples = "REQUIRED")
        EligibilityLevel level,

        @Schema(description = "Years it speaks of", nullable = true, examples = "18")
        Integer years,

        @Schema(description = "Code of the programme that has to be completed", nullable = true)
        String prerequisite) {}
