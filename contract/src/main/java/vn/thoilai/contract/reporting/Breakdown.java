package vn.thoilai.contract.reporting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Participations of a report, broken down by what the learners were. The parts add up to the participations of classes with a roster. */
@Schema(
        description =
                "Participations of a report, broken down by what the learners were. The parts add up to the participations of classes with a roster.")
public record Breakdown(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Plan year", examples = "2017")
        int year,

        @Schema(description = "Which part of it") ReportPeriod period,

        @Schema(description = "By what", examples = "BLOCK") BreakdownDimension dimension,

        @Schema(description = "The parts; the largest first, what is not known last")
        List<BreakdownPart> parts,

        @Schema(description = "What the figures rest on") List<SourceStatus> sources) {}
