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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Requests about what the learners of a class are assessed by, and their scores. */
@Path("/enrollment/v1/classes/{class}/assessment-items")
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AssessmentItemsApi {

    /** List the assessment items of a class. Ordered by code. */
    @GET
    @Operation(summary = "List the assessment items of a class", description = "Ordered by code.")
    Page<AssessmentItem> listAssessmentItems(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Add an assessment item. From then on the result of the class is the weighted mean of its items, and a learner has one once every item is scored. Refused once results are approved, and while a score recorded for the whole class stands: that one has to be taken back first. */
    @POST
    @Operation(
            summary = "Add an assessment item",
            description =
                    "From then on the result of the class is the weighted mean of its items, and a learner has one once every item is scored. Refused once results are approved, and while a score recorded for the whole class stands: that one has to be taken back first.")
    @APIResponseSchema(responseCode = "201", value = AssessmentItem.class, responseDescription = "Created")
    AssessmentItem addAssessmentItem(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid NewAssessmentItem body);

    /** Read an assessment item. The answer carries an ETag. */
    @GET
    @Path("{item}")
    @Operation(summary = "Read an assessment item", description = "The answer carries an ETag.")
    AssessmentItem readAssessmentItem(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the assessment item", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("item")
                    UUID item);

    /** Change an assessment item. Replaces all particulars but the code. A new weight computes the results of the class anew, in the same transaction. Refused once results are approved. Needs the present ETag in {@code If-Match}. */
    @PUT
    @Path("{item}")
    @Operation(
            summary = "Change an assessment item",
            description =
                    "Replaces all particulars but the code. A new weight computes the results of the class anew, in the same transaction. Refused once results are approved. Needs the present ETag in `If-Match`.")
    AssessmentItem updateAssessmentItem(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the assessment item", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("item")
                    UUID item,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AssessmentItemUpdate body);

    /** Delete an assessment item. Refused while it has scores, for they would be lost with it, and once results are approved. The results of the class are computed anew. Needs the present ETag in {@code If-Match}. */
    @DELETE
    @Path("{item}")
    @Operation(
            summary = "Delete an assessment item",
            description =
                    "Refused while it has scores, for they would be lost with it, and once results are approved. The results of the class are computed anew. Needs the present ETag in `If-Match`.")
    @APIResponse(responseCode = "204", description = "Deleted")
    void deleteAssessmentItem(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the assessment item", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("item")
                    UUID item,
            @HeaderParam("If-Match") String ifMatch);

    /** Read the scores of an item. A line for each learner who takes or took part. The answer carries an ETag, which entering scores needs. */
    @GET
    @Path("{item}/scores")
    @Operation(
            summary = "Read the scores of an item",
            description =
                    "A line for each learner who takes or took part. The answer carries an ETag, which entering scores needs.")
    ItemScores readItemScores(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the assessment item", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("item")
                    UUID item);

    /** Enter scores. Up to 2000 at once: all of them, or none and a problem for each line that is wrong. What is not named stays as it is; a further attempt is a resit, and attempts have no gaps. The results of the class follow in the same transaction. Refused once results are approved: then a score is corrected. Needs the ETag of the scores in {@code If-Match}, so that two who enter scores cannot overwrite each other unseen: a stale one is answered with 412 and, in `conflict`, each line that stands otherwise than it was sent. Whoever takes no part yet takes no score: take the roll of a session where he came, or move the enrollment to ATTENDING. */
    @PATCH
    @Path("{item}/scores")
    @Operation(
            summary = "Enter scores",
            description =
                    "Up to 2000 at once: all of them, or none and a problem for each line that is wrong. What is not named stays as it is; a further attempt is a resit, and attempts have no gaps. The results of the class follow in the same transaction. Refused once results are approved: then a score is corrected. Needs the ETag of the scores in `If-Match`, so that two who enter scores cannot overwrite each other unseen: a stale one is answered with 412 and, in `conflict`, each line that stands otherwise than it was sent. Whoever takes no part yet takes no score: take the roll of a session where he came, or move the enrollment to ATTENDING.")
    ItemScores enterScores(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the assessment item", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("item")
                    UUID item,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ScoreEntries body);
}
