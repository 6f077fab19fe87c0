package vn.thoilai.contract.reporting;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Stated;

/** A target of the plan in force and how far it is met. */
@Schema(description = "A target of the plan in force and how far it is met.")
public record TargetAttainment(
        @Schema(description = "What the target counts", examples = "CLASSES")
        TargetBasis basis,

        @Schema(description = "The target") Stated target,
        @Schema(description = "What was reached") Figure actual,

        @Schema(description = "Reached of the target, percent")
        Figure attainment,

        @Schema(description = "Whether more was reached than asked", examples = "false")
        boolean exceeded,

        @Schema(description = "Id of the plan") UUID plan,

        @Schema(description = "Version of the plan it is measured against", examples = "1")
        int planVersion) {}
