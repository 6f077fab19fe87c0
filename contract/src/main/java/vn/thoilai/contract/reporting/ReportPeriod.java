package vn.thoilai.contract.reporting;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of a plan year that a report speaks of: the classes of that plan year that began in it. */
@Schema(
        description =
                "The part of a plan year that a report speaks of: the classes of that plan year that began in it.")
public record ReportPeriod(
        @Schema(description = "Which part", examples = "YEAR")
        PeriodKind kind,

        @Schema(description = "First day", examples = "2017-01-01")
        LocalDate from,

        @Schema(description = "Last day", examples = "2017-12-31")
        LocalDate to) {}
