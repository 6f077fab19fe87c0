package vn.thoilai.contract.reporting;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a rule of plausibility found: what it is about, what was compared, and where to look. */
@Schema(
        description =
                "Something that a rule of plausibility found: what it is about, what was compared, and where to look.")
public record Finding(
        @Schema(description = "Rule and version", examples = "attended-above-summoned@1")
        String rule,

        @Schema(description = "How much it says", examples = "ERROR")
        Severity severity,

        @Schema(
                description = "The finding in words, in the language asked for",
                examples = "Class 2017-P01: 41 attended, 40 were summoned.")
        String text,

        @Schema(
                description =
                        "Line it is about, in words: of the publication, or key of the report's; null for a class",
                nullable = true,
                examples = "PARTY, OWN")
        String line,

        @Schema(
                description = "Id of the class it is about; null for a line",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Code of that class", nullable = true, examples = "2017-P01")
        String classCode,

        @Schema(description = "What was compared") List<ComparedValue> values,

        @Schema(
                description = "Where to look",
                examples = "[\"/enrollment/v1/classes/01890a5d-ac96-774b-bcce-b302099a8057\"]")
        List<String> about) {}
