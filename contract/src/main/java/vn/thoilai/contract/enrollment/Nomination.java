package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nominates a learner for a class. */
@Schema(description = "Nominates a learner for a class.")
public record Nomination(
        @NotNull @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner) {}
