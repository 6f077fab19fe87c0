package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Personal;
import vn.thoilai.contract.Versioned;

/** What a person asked of the centre about the data it keeps of him. */
@Schema(description = "What a person asked of the centre about the data it keeps of him.")
public record DataRequest(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(description = "What is asked for", examples = "ACCESS")
        DataRequestKind kind,

        @Schema(description = "State", examples = "RECEIVED")
        DataRequestState state,

        @Schema(description = "Day it came in", examples = "2026-01-05")
        LocalDate receivedOn,

        @Schema(description = "Last day to answer it", examples = "2026-01-15")
        LocalDate dueOn,

        @Schema(description = "What it says; personal data", nullable = true, examples = "Xin xem dữ liệu của tôi")
        String details,

        @Schema(
                description = "Why more time was taken; null while none was",
                nullable = true,
                examples = "Hồ sơ giấy ở kho lưu trữ")
        String extensionReason,

        @Schema(
                description = "Why it was refused, or why the restriction was lifted",
                nullable = true,
                examples = "Không xác minh được người yêu cầu")
        String reason,

        @Schema(
                description =
                        "Version of the learner's record by which it was fulfilled; its change stands in the audit trail",
                nullable = true,
                examples = "3")
        Integer learnerVersion,

        @Schema(description = "When it was fulfilled or refused", nullable = true, examples = "2026-01-09T01:30:00Z")
        Instant closedAt,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned, Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return Set.of(learner);
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
