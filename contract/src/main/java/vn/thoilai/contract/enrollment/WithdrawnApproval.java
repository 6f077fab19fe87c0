package vn.thoilai.contract.enrollment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval of results that was taken back. */
@Schema(description = "An approval of results that was taken back.")
public record WithdrawnApproval(
        @Schema(description = "When", examples = "2017-03-15T02:00:00Z")
        Instant at,

        @Schema(description = "Who took it back, by the token's `sub`", nullable = true, examples = "director")
        String by,

        @Schema(description = "Why", examples = "Điểm danh buổi 3 ghi nhầm cả tổ")
        String reason) {}
