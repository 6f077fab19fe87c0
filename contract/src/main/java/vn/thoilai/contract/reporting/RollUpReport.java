package vn.thoilai.contract.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year of several centres, summed up. */
@Schema(description = "A year of several centres, summed up.")
public record RollUpReport(
        @Schema(description = "Whose figures they are") RollUpScope scope,

        @Schema(
                description = "By which boundaries; null for a group, which has none",
                nullable = true,
                examples = "THEN")
        Boundaries boundaries,

        @Schema(
                description = "The day whose boundaries hold; null for a group",
                nullable = true,
                examples = "2017-12-31")
        LocalDate boundariesOn,

        @Schema(description = "Plan year", examples = "2017")
        int year,

        @Schema(description = "Which part of the year") ReportPeriod period,

        @Schema(
                description = "Day up to whose end everything recorded is counted, Asia/Ho_Chi_Minh",
                examples = "2017-11-16")
        LocalDate cutOff,

        @Schema(description = "When it was computed", examples = "2017-11-16T01:30:00Z")
        Instant computedAt,

        @Schema(description = "Over how many of the centres the figures are")
        Coverage coverage,

        @Schema(description = "One line for each track and delivery role; classes without a track by programme")
        List<ReportLine> lines,

        @Schema(description = "All classes that count toward the target")
        ReportLine towardTarget,

        @Schema(description = "All classes") ReportLine total,

        @Schema(
                description =
                        "The same from the beginning of the year; null where the period begins there or is the whole year",
                nullable = true)
        Cumulative cumulative,

        @Schema(description = "Certificates in force that were earned in no class")
        Figure certificatesWithoutClass,

        @Schema(description = "Commendations earned in no class in particular")
        Figure commendedWithoutClass,

        @Schema(description = "Targets of the plans in force; empty when none states any")
        List<RollUpTarget> targets,

        @Schema(
                description =
                        "What the sum is made of, one level below: areas, and centres that lie in none of these. Each centre the caller sees is in one part, and in one only")
        List<RollUpPart> parts,

        @Schema(
                description =
                        "Centres that serve the area, or were carried into it and others, but are counted elsewhere: where they lie, or in the area that holds all they were carried into. Not in the sum")
        List<RollUpPart> countedElsewhere,

        @Schema(description = "What the figures rest on") List<SourceStatus> sources) {}
