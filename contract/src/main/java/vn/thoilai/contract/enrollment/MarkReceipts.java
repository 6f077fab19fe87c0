package vn.thoilai.contract.enrollment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each mark that was sent. */
@Schema(description = "What became of each mark that was sent.")
public record MarkReceipts(
        @Schema(description = "One for each mark, in the order in which they were sent")
        List<MarkReceipt> receipts) {}
