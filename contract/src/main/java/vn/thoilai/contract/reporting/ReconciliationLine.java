package vn.thoilai.contract.reporting;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Qualifier;

/** A published figure against the computed one. */
@Schema(description = "A published figure against the computed one.")
public record ReconciliationLine(
        @Schema(description = "Code of the publication", examples = "thoi-lai-2017-article")
        String source,

        @Schema(description = "Line of the publication, in words", examples = "PARTY, OWN")
        String line,

        @Schema(description = "What is compared", examples = "PARTICIPATIONS")
        Measure measure,

        @Schema(description = "Published value; null when not stated", nullable = true, examples = "1394")
        BigDecimal published,

        @Schema(description = "Its qualifier", examples = "EXACT")
        Qualifier qualifier,

        @Schema(description = "The computed figure; null when there is none", nullable = true)
        Figure computed,

        @Schema(description = "Outcome", examples = "EQUAL") Outcome outcome,

        @Schema(description = "Computed less published, when they differ", nullable = true, examples = "0")
        BigDecimal difference,

        @Schema(description = "Why it cannot be computed, or how it was compared", nullable = true)
        String reason) {}
