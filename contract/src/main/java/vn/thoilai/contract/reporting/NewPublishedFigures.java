package vn.thoilai.contract.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** Figures of a year as somebody published them. They are kept apart from the computed ones and never changed by them. */
@Schema(
        description =
                "Figures of a year as somebody published them. They are kept apart from the computed ones and never changed by them.",
        examples = """
                {
                  "code": "thoi-lai-2017-example",
                  "kind": "ANNUAL",
                  "centre": "thoi-lai",
                  "subject": "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai",
                  "year": 2017,
                  "cutOff": "2017-11-16",
                  "publishedOn": "2017-11-16",
                  "publisher": "TGCT",
                  "lines": [
                    {"scope": "LINE", "track": "PARTY", "classes": {"value": 19, "qualifier": "EXACT"}, "participations": {"value": 1394, "qualifier": "EXACT"}}
                  ],
                  "fairOrBetterPercent": 85,
                  "remark": "Published before the year ended"
                }""")
public record NewPublishedFigures(
        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code of the publication", examples = "thoi-lai-2017-article")
        String code,

        @NotNull @Schema(description = "What it covers", examples = "ANNUAL")
        PublishedKind kind,

        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code of the centre, if it is one of the suite's", nullable = true, examples = "thoi-lai")
        String centre,

        @NotBlank
        @Size(max = 300)
        @Schema(description = "Whom it speaks of, in words", examples = "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai")
        String subject,

        @Min(1990) @Max(2200) @Schema(description = "Year", examples = "2017")
        int year,

        @Schema(description = "Day the figures were taken", nullable = true, examples = "2017-11-16")
        LocalDate cutOff,

        @Schema(description = "Day it was published", nullable = true, examples = "2017-11-16")
        LocalDate publishedOn,

        @Size(max = 300) @Schema(description = "Who published it", nullable = true, examples = "TGCT")
        String publisher,

        @NotNull @Size(max = 200) @Schema(description = "Its lines")
        List<@NotNull @Valid PublishedLine> lines,

        @PositiveOrZero @Max(100000) @Schema(description = "Passed, percent", nullable = true, examples = "100")
        BigDecimal passedPercent,

        @PositiveOrZero @Max(100000) @Schema(description = "Fair or better, percent", nullable = true, examples = "85")
        BigDecimal fairOrBetterPercent,

        @Valid @Schema(description = "The target", nullable = true)
        PublishedTarget target,

        @Valid @Schema(description = "About the next year", nullable = true)
        PublishedNextYear nextYear,

        @Size(max = 100) @Schema(description = "Events held", nullable = true)
        List<@NotNull @Valid PublishedEvent> events,

        @Valid @Schema(description = "Certificates without a class", nullable = true)
        PublishedCertificates certificatesWithoutClass,

        @Size(max = 2000)
        @Schema(description = "Anything else", nullable = true, examples = "Published before the year ended")
        String remark) {}
