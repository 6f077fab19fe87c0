package vn.thoilai.contract.reporting;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a centre has reported. */
@Schema(description = "How far a centre has reported.")
public record CentreCompleteness(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(
                description = "Vietnamese name of the centre",
                examples = "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai")
        String nameVi,

        @Schema(
                description = "Whether anything is known of its year, if only a class that is planned",
                examples = "true")
        boolean hasData,

        @Schema(description = "Classes opened, as far as told", examples = "33")
        int classes,

        @Schema(
                description = "When something of it was last told, whatever it was; null when nothing ever was",
                nullable = true,
                examples = "2017-11-16T01:30:00Z")
        Instant lastHeardAt,

        @Schema(description = "Whether it has not been heard of for longer than is allowed", examples = "false")
        boolean stale,

        @Schema(description = "Where its year can be read", examples = "/reporting/v1/centres/thoi-lai/years/2017")
        URI report,

        @Schema(
                description =
                        "Its annual report of that year; null when none was submitted. Of several the one that has come farthest",
                nullable = true)
        SubmittedReport annualReport,

        @Schema(description = "Last day on which the annual report is in time", examples = "2018-01-15")
        LocalDate dueOn,

        @Schema(
                description =
                        "Whether that day has passed and no annual report is before the city, approved or published",
                examples = "false")
        boolean late) {}
