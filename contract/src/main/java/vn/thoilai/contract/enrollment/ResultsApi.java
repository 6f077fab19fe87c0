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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Page;

/** Requests about the results of a class and their approval. */
@Path("/enrollment/v1/classes/{class}/results")
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ResultsApi {

    /** List the results of a class. A line for each learner who takes or took part, by the learner's code: attendance, eligibility, score, grade, and the state an approval leads to. */
    @GET
    @Operation(
            summary = "List the results of a class",
            description =
                    "A line for each learner who takes or took part, by the learner's code: attendance, eligibility, score, grade, and the state an approval leads to.")
    Page<ParticipationResult> listResults(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** List the scores of a class. By the learner's code, the item's code and the attempt. A learner reads his own, once the results are approved. */
    @GET
    @Path("scores")
    @Operation(
            summary = "List the scores of a class",
            description =
                    "By the learner's code, the item's code and the attempt. A learner reads his own, once the results are approved.")
    Page<AssessmentScore> listScores(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Only this enrollment, by id", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @QueryParam("enrollment")
                    UUID enrollment,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Read the results of a class in numbers. With the digest that an approval repeats: what is approved is what was read. */
    @GET
    @Path("summary")
    @Operation(
            summary = "Read the results of a class in numbers",
            description = "With the digest that an approval repeats: what is approved is what was read.")
    ResultsSummary readResultsSummary(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId);

    /** Decide of learners against what attendance and scores say. Up to 2000 at once: all of them, or none and a problem for each line that is wrong. Attendance that is unknown, or too little, has to be decided on before a score counts; a learner who completes without a score is EXEMPT. In a class without items a learner cannot be EXEMPT or EXCLUDED while his score stands. Refused once results are approved. */
    @POST
    @Path("decisions")
    @Operation(
            summary = "Decide of learners against what attendance and scores say",
            description =
                    "Up to 2000 at once: all of them, or none and a problem for each line that is wrong. Attendance that is unknown, or too little, has to be decided on before a score counts; a learner who completes without a score is EXEMPT. In a class without items a learner cannot be EXEMPT or EXCLUDED while his score stands. Refused once results are approved.")
    @APIResponse(responseCode = "204", description = "Decided")
    void decideAssessment(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @NotNull @Valid LearnerDecisions body);

    /** Approve the results of a class. Learners become COMPLETED or NOT_COMPLETED as proposed, and only from then on results count. Needs a class in session, nothing left to decide, the digest of the results as they are now, and the present ETag of the class in {@code If-Match}. Afterwards a score changes by a correction only, and attendance once the approval is withdrawn. */
    @POST
    @Path("approval")
    @Operation(
            summary = "Approve the results of a class",
            description =
                    "Learners become COMPLETED or NOT_COMPLETED as proposed, and only from then on results count. Needs a class in session, nothing left to decide, the digest of the results as they are now, and the present ETag of the class in `If-Match`. Afterwards a score changes by a correction only, and attendance once the approval is withdrawn.")
    TrainingClass approveResults(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ResultsApproval body);

    /** Withdraw the approval of the results of a class. So that attendance and scores can be set right: the class is in session again if it was assessed, takes marks and scores, and its results are provisional until they are approved anew. Learners the approval settled are ATTENDING again; decisions of theirs, scores and corrections that were applied stand, and corrections still open are rejected. Refused with 409 once the class is closed, and while a certificate of it is in force: revoke it first. Needs the present ETag of the class in {@code If-Match}. */
    @POST
    @Path("approval/withdrawal")
    @Operation(
            summary = "Withdraw the approval of the results of a class",
            description =
                    "So that attendance and scores can be set right: the class is in session again if it was assessed, takes marks and scores, and its results are provisional until they are approved anew. Learners the approval settled are ATTENDING again; decisions of theirs, scores and corrections that were applied stand, and corrections still open are rejected. Refused with 409 once the class is closed, and while a certificate of it is in force: revoke it first. Needs the present ETag of the class in `If-Match`.")
    TrainingClass withdrawApproval(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ApprovalWithdrawal body);
}
