package vn.thoilai.contract.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.OneLine;

/** What an official document says around its figures. */
@Schema(description = "What an official document says around its figures.")
public record ReportTexts(
        @NotNull @Schema(description = "Heading it stands under", examples = "PARTY")
        ReportHeading heading,

        @NotNull
        @OneLine
        @Size(max = 300)
        @Schema(
                description = "Title",
                examples = "Báo cáo kết quả công tác đào tạo, bồi dưỡng lý luận chính trị năm 2017")
        String title,

        @OneLine
        @Size(max = 100)
        @Schema(description = "Number of the document", nullable = true, examples = "45-BC/TTBDCT")
        String number,

        @OneLine @Size(max = 100) @Schema(description = "Place of issue", nullable = true, examples = "Thới Lai")
        String place,

        @Schema(description = "Day of issue", nullable = true, examples = "2017-11-16")
        LocalDate issuedOn,

        @OneLine
        @Size(max = 200)
        @Schema(description = "Who signs, in words for the signature block", nullable = true, examples = "Trần Văn Nam")
        String signerName,

        @OneLine @Size(max = 200) @Schema(description = "Title of who signs", nullable = true, examples = "Giám đốc")
        String signerTitle,

        @NotNull
        @Size(max = 30)
        @Schema(
                description = "To whom it goes, a line each",
                examples = "[\"Ban Tuyên giáo Thành ủy Cần Thơ\", \"Lưu: VT\"]")
        List<@NotBlank @Size(max = 200) String> recipients,

        @Size(max = 5000)
        @Schema(
                description = "Remarks, in as many lines as they need",
                nullable = true,
                examples = "Số liệu chốt trước khi kết thúc năm.")
        String remarks) {}
