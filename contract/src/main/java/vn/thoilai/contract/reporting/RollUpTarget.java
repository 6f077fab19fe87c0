package vn.thoilai.contract.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Stated;

/** The targets of several centres' plans in force, summed up where every centre states one on that basis. */
@Schema(
        description =
                "The targets of several centres' plans in force, summed up where every centre states one on that basis.")
public record RollUpTarget(
        @Schema(description = "What the targets count", examples = "CLASSES")
        TargetBasis basis,

        @Schema(description = "Centres whose plan in force states such a target", examples = "9")
        int statedBy,

        @Schema(description = "Centres the sum would be over", examples = "9")
        int centres,

        @Schema(
                description =
                        "The sum; without a value and NOT_STATED unless every centre states one. ABOUT as soon as one is not exact")
        Stated target,

        @Schema(description = "What was reached") Figure actual,

        @Schema(description = "Reached of the target, percent; unknown without a sum")
        Figure attainment,

        @Schema(description = "Whether more was reached than asked", examples = "false")
        boolean exceeded) {}
