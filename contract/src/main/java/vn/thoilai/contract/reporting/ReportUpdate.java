package vn.thoilai.contract.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a report until it is submitted. */
@Schema(description = "What can be changed of a report until it is submitted.", examples = """
                {
                  "cutOff": "2017-11-16",
                  "texts": {
                    "heading": "PARTY",
                    "title": "Báo cáo kết quả công tác đào tạo, bồi dưỡng lý luận chính trị năm 2017",
                    "number": "46-BC/TTBDCT",
                    "place": "Thới Lai",
                    "recipients": ["Ban Tuyên giáo Thành ủy Cần Thơ"],
                    "remarks": "Đã đối chiếu với sổ đăng ký."
                  }
                }""")
public record ReportUpdate(
        @Schema(
                description =
                        "Day up to whose end everything known is to be counted, Asia/Ho_Chi_Minh; the day it is submitted unless told",
                nullable = true,
                examples = "2017-11-16")
        LocalDate cutOff,

        @NotNull @Valid @Schema(description = "What it says around its figures")
        ReportTexts texts) {}
