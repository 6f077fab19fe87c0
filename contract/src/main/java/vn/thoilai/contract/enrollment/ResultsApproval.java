package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The director's approval of the results as he read them. */
@Schema(description = "The director's approval of the results as he read them.")
public record ResultsApproval(
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
                description = "`digest` of the summary that was read",
                examples = "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef")
        String digest) {}
