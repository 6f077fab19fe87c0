package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests of learners who check in. */
@Path("/enrollment/v1/check-ins")
@Tag(name = "attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CheckInsApi {

    /** Check in at a session. Marks the caller, as the learner of his account, PRESENT, or LATE once the session has begun some time ago (15 minutes unless set otherwise). Who is marked as having come already stays marked so. A code that expired, is not genuine or belongs to another session, and a learner not on the roll, are refused with 422 and the rule in `errors`: `expired`, `not-genuine`, `other-session`, `session-to-come`, `not-on-roll`. */
    @POST
    @Operation(
            summary = "Check in at a session",
            description =
                    "Marks the caller, as the learner of his account, PRESENT, or LATE once the session has begun some time ago (15 minutes unless set otherwise). Who is marked as having come already stays marked so. A code that expired, is not genuine or belongs to another session, and a learner not on the roll, are refused with 422 and the rule in `errors`: `expired`, `not-genuine`, `other-session`, `session-to-come`, `not-on-roll`.")
    CheckIn checkIn(@NotNull @Valid NewCheckIn body);
}
