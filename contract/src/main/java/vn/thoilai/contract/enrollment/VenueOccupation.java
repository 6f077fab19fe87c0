package vn.thoilai.contract.enrollment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an assignment. */
@Schema(description = "What came of an assignment.")
public record VenueOccupation(
        @Schema(
                description = "Code of the venue; null when learners were taken from theirs",
                nullable = true,
                examples = "xa-truong-xuan")
        String venue,

        @Schema(description = "Learners who had another venue, or none, before", examples = "40")
        int moved,

        @Schema(
                description = "Learners who have the venue now, without those rejected or withdrawn",
                nullable = true,
                examples = "118")
        Integer assigned) {}
