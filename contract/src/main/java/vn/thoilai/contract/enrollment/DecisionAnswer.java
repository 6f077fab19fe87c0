package vn.thoilai.contract.enrollment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of decisions, line by line. */
@Schema(description = "What became of decisions, line by line.")
public record DecisionAnswer(
        @Schema(description = "The lines, in their order") List<DecisionOutcome> outcomes) {}
