package vn.thoilai.contract.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;

/** A rule that figures are counted by. */
@Schema(description = "A rule that figures are counted by.")
public record CountingRule(
        @Schema(description = "Id and version", examples = "attendance-ratio@1")
        String id,

        @Schema(description = "The rule in Vietnamese") String textVi,

        @Schema(
                description = "The rule in English",
                examples = "Attended divided by summoned, in percent, rounded half up to one decimal")
        String textEn,

        @Schema(description = "Formula", examples = "attended / summoned × 100")
        String formula,

        @Schema(description = "What is left out, in Vietnamese; null when nothing is", nullable = true)
        String excludedVi,

        @Schema(
                description = "What is left out, in English; null when nothing is",
                nullable = true,
                examples = "Classes that do not know both numbers")
        String excludedEn)
        implements Identified {

    @Override
    @JsonIgnore
    public String key() {
        return id;
    }
}
