package vn.thoilai.contract.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** Figures of a year as somebody published them, with their source and qualifiers. */
@Schema(description = "Figures of a year as somebody published them, with their source and qualifiers.")
public record PublishedFigures(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the publication", examples = "thoi-lai-2017-article")
        String code,

        @Schema(description = "What it covers", examples = "ANNUAL")
        PublishedKind kind,

        @Schema(description = "Code of the centre, if it is one of the suite's", nullable = true, examples = "thoi-lai")
        String centre,

        @Schema(description = "Whom it speaks of, in words", examples = "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai")
        String subject,

        @Schema(description = "Year", examples = "2017") int year,

        @Schema(description = "Day the figures were taken", nullable = true, examples = "2017-11-16")
        LocalDate cutOff,

        @Schema(description = "Day it was published", nullable = true, examples = "2017-11-16")
        LocalDate publishedOn,

        @Schema(description = "Who published it", nullable = true, examples = "TGCT")
        String publisher,

        @Schema(description = "Its lines") List<@Valid PublishedLine> lines,

        @Schema(description = "Passed, percent", nullable = true, examples = "100")
        BigDecimal passedPercent,

        @Schema(description = "Fair or better, percent", nullable = true, examples = "85")
        BigDecimal fairOrBetterPercent,

        @Schema(description = "The target", nullable = true) PublishedTarget target,

        @Schema(description = "About the next year", nullable = true)
        PublishedNextYear nextYear,

        @Schema(description = "Events held", nullable = true)
        List<@Valid PublishedEvent> events,

        @Schema(description = "Certificates without a class", nullable = true)
        PublishedCertificates certificatesWithoutClass,

        @Schema(description = "Anything else", nullable = true, examples = "Published before the year ended")
        String remark,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version,

        @Schema(description = "When this version was recorded", examples = "2017-11-17T02:00:00Z")
        Instant recordedAt,

        @Schema(
                description = "Why it was withdrawn; null while it stands",
                nullable = true,
                examples = "Nhập nhầm số liệu của năm 2016")
        String withdrawn,

        @Schema(
                description =
                        "What its numbers and days do not agree in among themselves. It is kept as it was printed all the same")
        List<Finding> findings)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return code;
    }
}
