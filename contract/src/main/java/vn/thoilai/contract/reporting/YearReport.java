package vn.thoilai.contract.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A centre's year, computed from the feeds. */
@Schema(description = "A centre's year, computed from the feeds.")
public record YearReport(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(
                description = "Vietnamese name of the centre",
                examples = "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai")
        String centreNameVi,

        @Schema(description = "Plan year", examples = "2017")
        int year,

        @Schema(description = "Which part of the year") ReportPeriod period,

        @Schema(
                description = "Day up to whose end everything recorded is counted, Asia/Ho_Chi_Minh",
                examples = "2017-11-16")
        LocalDate cutOff,

        @Schema(description = "When it was computed", examples = "2017-11-16T01:30:00Z")
        Instant computedAt,

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

        @Schema(description = "Events, by kind") List<EventFigure> events,

        @Schema(description = "Targets of the plan in force; empty when none is")
        List<TargetAttainment> targets,

        @Schema(description = "What the figures rest on") List<SourceStatus> sources) {}
