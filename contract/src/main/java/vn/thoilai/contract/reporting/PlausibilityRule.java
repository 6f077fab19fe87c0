package vn.thoilai.contract.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;

/** A rule that figures and publications are looked through by. */
@Schema(description = "A rule that figures and publications are looked through by.")
public record PlausibilityRule(
        @Schema(description = "Id and version", examples = "attended-above-summoned@1")
        String id,

        @Schema(description = "How much a finding says", examples = "ERROR")
        Severity severity,

        @Schema(description = "The rule in Vietnamese") String textVi,

        @Schema(description = "The rule in English", examples = "More attended than were summoned.")
        String textEn,

        @Schema(description = "When it finds something", examples = "attended > summoned")
        String formula,

        @Schema(
                description = "The bound in the formula, as this installation has set it; null where it has none",
                nullable = true,
                examples = "10")
        BigDecimal bound)
        implements Identified {

    @Override
    @JsonIgnore
    public String key() {
        return id;
    }
}
