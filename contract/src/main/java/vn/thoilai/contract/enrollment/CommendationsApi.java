package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Page;

/** Requests about the commendations of a learner. */
@Path("/enrollment/v1/learners/{learner}/commendations")
@Tag(name = "learners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CommendationsApi {

    /** List a learner's commendations. Ordered by day of the decision. Personal data. */
    @GET
    @Operation(
            summary = "List a learner's commendations",
            description = "Ordered by day of the decision. Personal data.")
    Page<Commendation> listCommendations(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("learner")
                    UUID learner,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Note a commendation. Answers the resource with its location. */
    @POST
    @Operation(summary = "Note a commendation", description = "Answers the resource with its location.")
    @APIResponseSchema(responseCode = "201", value = Commendation.class, responseDescription = "Created")
    Commendation addCommendation(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("learner")
                    UUID learner,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid NewCommendation body);

    /** Read a commendation. The answer carries an ETag. */
    @GET
    @Path("{commendation}")
    @Operation(summary = "Read a commendation", description = "The answer carries an ETag.")
    Commendation readCommendation(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("learner")
                    UUID learner,
            @Parameter(description = "Id of the commendation", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("commendation")
                    UUID commendation);

    /** Remove a commendation that was noted by mistake or withdrawn; the audit trail keeps it. */
    @DELETE
    @Path("{commendation}")
    @Operation(
            summary = "Remove a commendation",
            description = "One that was noted by mistake or withdrawn; the audit trail keeps it.")
    @APIResponse(responseCode = "204", description = "Removed")
    void removeCommendation(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("learner")
                    UUID learner,
            @Parameter(description = "Id of the commendation", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("commendation")
                    UUID commendation,
            @HeaderParam("If-Match") String ifMatch);
}
