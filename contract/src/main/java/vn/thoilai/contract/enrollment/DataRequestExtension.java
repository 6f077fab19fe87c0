package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More time for a data-subject request. */
@Schema(description = "More time for a data-subject request.")
public record DataRequestExtension(
        @NotNull @Schema(description = "New last day to answer it", examples = "2026-01-25")
        LocalDate dueOn,

        @NotBlank @Size(max = 500) @Schema(description = "Why", examples = "Hồ sơ giấy ở kho lưu trữ")
        String reason) {}
