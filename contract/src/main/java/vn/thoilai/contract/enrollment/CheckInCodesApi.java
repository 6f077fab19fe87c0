package vn.thoilai.contract.enrollment;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests about codes that are shown at a session. */
@Path("/enrollment/v1/classes/{class}/sessions/{session}/check-in-codes")
@Tag(name = "attendance")
@Produces(MediaType.APPLICATION_JSON)
public interface CheckInCodesApi {

    /** Make a check-in code. To be shown at the session as a QR code. It is valid for a short time (a minute unless set otherwise), so show the next one before it expires. From the day of the session on, where the centre is: before, 409. Whoever makes one later does so for who comes late. Nothing is stored. */
    @POST
    @Operation(
            summary = "Make a check-in code",
            description =
                    "To be shown at the session as a QR code. It is valid for a short time (a minute unless set otherwise), so show the next one before it expires. From the day of the session on, where the centre is: before, 409. Whoever makes one later does so for who comes late. Nothing is stored.")
    CheckInCode makeCheckInCode(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the session", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("session")
                    UUID session);
}
