package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests about which area followed which. */
@Path("/enrollment/v1/area-successions")
@Tag(name = "areas and centres")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AreaSuccessionsApi {

    /** Note that one area followed another. Answers the resource with its location. The predecessor ends on the day before: 400 when it ended on another, 422 when it was not there then; one that has not ended is ended afterwards. */
    @POST
    @Operation(
            summary = "Note that one area followed another",
            description =
                    "Answers the resource with its location. The predecessor ends on the day before: 400 when it ended on another, 422 when it was not there then; one that has not ended is ended afterwards.")
    @APIResponseSchema(responseCode = "201", value = AreaSuccession.class, responseDescription = "Created")
    AreaSuccession registerSuccession(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewAreaSuccession body);

    /** Read which area followed which. The answer carries an ETag. */
    @GET
    @Path("{succession}")
    @Operation(summary = "Read which area followed which", description = "The answer carries an ETag.")
    AreaSuccession readSuccession(
            @Parameter(description = "Id of the succession", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("succession")
                    UUID succession);

    /** Take back that one area followed another. For what was noted wrongly. Needs the present ETag in {@code If-Match}. */
    @DELETE
    @Path("{succession}")
    @Operation(
            summary = "Take back that one area followed another",
            description = "For what was noted wrongly. Needs the present ETag in `If-Match`.")
    @APIResponse(responseCode = "204", description = "Done")
    void removeSuccession(
            @Parameter(description = "Id of the succession", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("succession")
                    UUID succession,
            @HeaderParam("If-Match") String ifMatch);
}
