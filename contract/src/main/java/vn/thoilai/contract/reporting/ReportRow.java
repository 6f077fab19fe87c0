package vn.thoilai.contract.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.contract.enrollment.Grade;

/** A class, or one learner in one class, as a report has it. */
@Schema(description = "A class, or one learner in one class, as a report has it.")
public record ReportRow(
        @Schema(description = "Key of the line its class stands in", examples = "TRACK-PARTY-OWN-TARGET")
        String line,

        @Schema(description = "Whether its class counts as opened", examples = "true")
        boolean counted,

        @Schema(description = "State of the class or of the enrollment", examples = "COMPLETED")
        String state,

        @Schema(
                description = "Sessions attended; null when unmarked, and for a class",
                nullable = true,
                examples = "10")
        Integer sessionsAttended,

        @Schema(description = "Grade; null when there is none, and for a class", nullable = true, examples = "GOOD")
        Grade grade,

        @Schema(description = "Counts declared for a class without a roster; null otherwise", nullable = true)
        DeclaredCounts declared) {}
