package vn.thoilai.contract.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** A report to be drafted. */
@Schema(description = "A report to be drafted.", examples = """
                {
                  "centre": "thoi-lai",
                  "year": 2017,
                  "period": "YEAR",
                  "cutOff": "2017-11-16",
                  "texts": {
                    "heading": "PARTY",
                    "title": "Báo cáo kết quả công tác đào tạo, bồi dưỡng lý luận chính trị năm 2017",
                    "number": "45-BC/TTBDCT",
                    "place": "Thới Lai",
                    "issuedOn": "2017-11-16",
                    "signerName": "Trần Văn Nam",
                    "signerTitle": "Giám đốc",
                    "recipients": ["Ban Tuyên giáo Thành ủy Cần Thơ", "Lưu: VT"]
                  }
                }""")
public record NewReport(
        @Schema(description = "Of what it tells; `CENTRE` unless told", nullable = true, examples = "CENTRE")
        ReportSubjectKind subjectKind,

        @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Min(1990) @Max(2200) @Schema(description = "Plan year", examples = "2017")
        int year,

        @NotNull
        @Schema(
                description = "Which part of the year; `YEAR` makes it an annual report, any other an interim one",
                examples = "YEAR")
        PeriodKind period,

        @Schema(description = "First day; with `RANGE` only", nullable = true, examples = "2017-01-01")
        LocalDate from,

        @Schema(description = "Last day; with `RANGE` only", nullable = true, examples = "2017-11-16")
        LocalDate to,

        @Schema(
                description =
                        "Day up to whose end everything known is to be counted, Asia/Ho_Chi_Minh; the day it is submitted unless told",
                nullable = true,
                examples = "2017-11-16")
        LocalDate cutOff,

        @NotNull @Valid @Schema(description = "What it says around its figures")
        ReportTexts texts) {}
