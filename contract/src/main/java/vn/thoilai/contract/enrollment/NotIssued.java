package vn.thoilai.contract.enrollment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of the roster who was issued no certificate. */
@Schema(description = "Somebody of the roster who was issued no certificate.")
public record NotIssued(
        @Schema(description = "Id of the enrollment", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID enrollment,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(description = "Code of the learner", examples = "HV-0001")
        String learnerCode,

        @Schema(description = "Where the enrollment stands", examples = "NOT_COMPLETED")
        EnrollmentState state,

        @Schema(description = "Why", examples = "NOT_COMPLETED")
        NotIssuedReason reason) {}
