package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests about the roll of a session. */
@Path("/enrollment/v1/classes/{class}/sessions/{session}/roll")
@Tag(name = "attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface RollApi {

    /** Read the roll of a session. Everybody who was summoned and has not withdrawn; at a session of one venue, its learners. Nobody is present unless marked. The ETag tells of the marks and of who is expected. Personal data. */
    @GET
    @Operation(
            summary = "Read the roll of a session",
            description =
                    "Everybody who was summoned and has not withdrawn; at a session of one venue, its learners. Nobody is present unless marked. The ETag tells of the marks and of who is expected. Personal data.")
    Roll readRoll(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the session", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("session")
                    UUID session);

    /** Take the roll of a session. Every learner of the roll is named, once: a missing or further one is refused. Send again, as they were read, the marks that are not to change. Who sends the present ETag has seen what stands and replaces it, whenever it was marked: `outcome` is APPLIED for each line that differs and DUPLICATE for one that does not. A `markId` that was given to another mark is refused with 409 `duplicate`, and each such line is named in `errors` with the code `mark-id-used`. From the day of the session on: before, 409. The first mark of a session makes it HELD and counts it in the class, whose version grows by that. PRESENT and LATE move a SUMMONED enrollment to ATTENDING; sessions attended follow from the marks. Needs the present ETag in {@code If-Match}; when it is stale, the 412 carries in `conflict` each line that stands otherwise than it was sent. */
    @PUT
    @Operation(
            summary = "Take the roll of a session",
            description =
                    "Every learner of the roll is named, once: a missing or further one is refused. Send again, as they were read, the marks that are not to change. Who sends the present ETag has seen what stands and replaces it, whenever it was marked: `outcome` is APPLIED for each line that differs and DUPLICATE for one that does not. A `markId` that was given to another mark is refused with 409 `duplicate`, and each such line is named in `errors` with the code `mark-id-used`. From the day of the session on: before, 409. The first mark of a session makes it HELD and counts it in the class, whose version grows by that. PRESENT and LATE move a SUMMONED enrollment to ATTENDING; sessions attended follow from the marks. Needs the present ETag in `If-Match`; when it is stale, the 412 carries in `conflict` each line that stands otherwise than it was sent.")
    Roll takeRoll(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the session", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("session")
                    UUID session,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RollUpdate body);
}
