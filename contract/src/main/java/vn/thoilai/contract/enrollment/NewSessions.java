package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class's timetable, or a part of it, to add at once. */
@Schema(description = "A class's timetable, or a part of it, to add at once.")
public record NewSessions(
        @NotEmpty @Size(max = 200) @Schema(description = "The sessions; all of them are added, or none")
        List<@NotNull @Valid SessionPlan> sessions) {}
