package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The director takes back his approval of the results of a class. */
@Schema(description = "The director takes back his approval of the results of a class.")
public record ApprovalWithdrawal(
        @NotBlank @Size(max = 1000) @Schema(description = "Why", examples = "Điểm danh buổi 3 ghi nhầm cả tổ")
        String reason) {}
