package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** Which learners of a roster go to which venue. */
@Schema(description = "Which learners of a roster go to which venue.")
public record VenueAssignment(
        @Pattern(regexp = Codes.PATTERN)
        @Schema(
                description = "Code of the venue; null takes them from the one they have",
                nullable = true,
                examples = "xa-truong-xuan")
        String venue,

        @NotNull
        @Size(min = 1, max = 500)
        @Schema(
                description = "Ids of their enrollments; named twice is named once",
                examples = "[\"01890a5d-ac96-774b-bcce-b302099a8057\"]")
        List<@NotNull UUID> enrollments) {}
