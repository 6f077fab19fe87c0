package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Page;

/** Requests about merging records of one person. */
@Path("/enrollment/v1/learners/{learner}/merges")
@Tag(name = "learners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface LearnerMergesApi {

    /** List a learner's merges. Those he came out of and those that made him a pointer, also undone ones, oldest first. */
    @GET
    @Operation(
            summary = "List a learner's merges",
            description = "Those he came out of and those that made him a pointer, also undone ones, oldest first.")
    Page<LearnerMerge> listLearnerMerges(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("learner")
                    UUID learner,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Merge another record into a learner. What hangs on the other moves to this one, and the other points here; its particulars stay as they are. Where both are on the roster of a class and the other withdrew or was rejected there, that enrollment stays behind; where neither did, or only this one, it is refused with these classes, and in the latter case the two can be merged the other way round. Refused while either is restricted. */
    @POST
    @Operation(
            summary = "Merge another record into a learner",
            description =
                    "What hangs on the other moves to this one, and the other points here; its particulars stay as they are. Where both are on the roster of a class and the other withdrew or was rejected there, that enrollment stays behind; where neither did, or only this one, it is refused with these classes, and in the latter case the two can be merged the other way round. Refused while either is restricted.")
    @APIResponseSchema(responseCode = "201", value = LearnerMerge.class, responseDescription = "Created")
    LearnerMerge mergeLearners(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("learner")
                    UUID learner,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid NewLearnerMerge body);

    /** Read a merge. The answer carries an ETag. */
    @GET
    @Path("{merge}")
    @Operation(summary = "Read a merge", description = "The answer carries an ETag.")
    LearnerMerge readLearnerMerge(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("learner")
                    UUID learner,
            @Parameter(description = "Id of the merge", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("merge")
                    UUID merge);

    /** Undo a merge. What moved goes back. Refused with what was changed since. */
    @POST
    @Path("{merge}/undo")
    @Operation(summary = "Undo a merge", description = "What moved goes back. Refused with what was changed since.")
    LearnerMerge undoLearnerMerge(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("learner")
                    UUID learner,
            @Parameter(description = "Id of the merge", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("merge")
                    UUID merge,
            @HeaderParam("If-Match") String ifMatch);
}
