package vn.thoilai.contract.reporting;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is frozen of a report: the content of its document, which is canonical JSON (RFC 8785). */
@Schema(
        name = "FrozenReport",
        description = "What is frozen of a report: the content of its document, which is canonical JSON (RFC 8785).")
public record FrozenReport(
        @Schema(
                description = "Format of the document; another one has another number",
                examples = "vn.thoilai.report/1")
        String format,

        @Schema(description = "Id of the report", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Grows by one each time the report is submitted", examples = "1")
        int submission,

        @Schema(description = "Of what it tells", examples = "CENTRE")
        ReportSubjectKind subjectKind,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Plan year", examples = "2017")
        int year,

        @Schema(description = "Whether of the year or of a part of it", examples = "ANNUAL")
        ReportKind kind,

        @Schema(description = "Which part of the year") ReportPeriod period,

        @Schema(
                description = "Day up to whose end everything known is counted, Asia/Ho_Chi_Minh",
                examples = "2017-11-16")
        LocalDate cutOff,

        @Schema(description = "What it says around its figures")
        ReportTexts texts,

        @Schema(
                description = "Id of the published report it takes the place of; null when there is none",
                nullable = true)
        UUID supersedes,

        @Schema(description = "The figures") YearReport figures) {

    /** Format of what is frozen today. */
    public static final String FORMAT = "vn.thoilai.report/1";
}
