package vn.thoilai.contract.enrollment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.learner.v1`: what reports count a learner by, under the pseudonym, which is the event's subject. No name, no date, no Party membership. Deleted when merged into another, which `LearnerMergeEvent` tells; erasure of the person leaves sex and block. */
@Schema(
        description =
                "Data of `vn.thoilai.enrollment.learner.v1`: what reports count a learner by, under the pseudonym, which is the event's subject. No name, no date, no Party membership. Deleted when merged into another, which `LearnerMergeEvent` tells; erasure of the person leaves sex and block.")
public record LearnerEvent(
        @Schema(
                description = "Pseudonym of the learner, as in `EnrollmentEvent`",
                examples = "1f0e7a52-8c1d-4b8e-9c38-2f7f7a4d3b10")
        UUID person,

        @Schema(description = "Version of the learner", examples = "1")
        int version,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Sex", nullable = true, examples = "FEMALE")
        Sex sex,

        @Schema(description = "Code of the block of origin", nullable = true, examples = "COMMUNE")
        String block,

        @Schema(description = "Code of the sending unit", nullable = true, examples = "syn-chi-bo-01")
        String sendingUnit) {}
