package vn.thoilai.contract.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** A report: what it is of, what it says around its figures, and how far it has come. */
@Schema(description = "A report: what it is of, what it says around its figures, and how far it has come.")
public record Report(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

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
                description =
                        "Day up to whose end everything known is counted, Asia/Ho_Chi_Minh; null while it is to be the day of submission",
                nullable = true,
                examples = "2017-11-16")
        LocalDate cutOff,

        @Schema(description = "What it says around its figures")
        ReportTexts texts,

        @Schema(description = "State", examples = "DRAFT") ReportState state,

        @Schema(
                description = "Why it was returned last; null when it never was",
                nullable = true,
                examples = "Thiếu số liệu lớp bồi dưỡng chính trị hè")
        String returnReason,

        @Schema(description = "When it was submitted; null while it is not", nullable = true)
        Instant submittedAt,

        @Schema(description = "When it was approved; null while it is not", nullable = true)
        Instant approvedAt,

        @Schema(description = "When it was published; null while it is not", nullable = true)
        Instant publishedAt,

        @Schema(
                description =
                        "SHA-256 of the document as it was submitted, approved and published, in hexadecimal; null while there is none",
                nullable = true,
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(
                description = "Id of the key it was signed with; null until it is published",
                nullable = true,
                examples = "2017-bUq3V0J1Xo8")
        String signingKey,

        @Schema(
                description = "Id of the published report it takes the place of; null when there is none",
                nullable = true)
        UUID supersedes,

        @Schema(description = "Id of the report that took its place; null when none did", nullable = true)
        UUID supersededBy,

        @Schema(
                description =
                        "What the caller may do with it now: ids of operations, with the state a move leads to; null in a list",
                nullable = true,
                examples = "[\"updateReport\", \"moveReport:SUBMITTED\"]")
        List<String> allowedActions,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
