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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Page;

/** Requests about the roster of a class. */
@Path("/enrollment/v1/classes/{class}/enrollments")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface EnrollmentsApi {

    /** List the roster of a class. Ordered by the learner's code. */
    @GET
    @Operation(summary = "List the roster of a class", description = "Ordered by the learner's code.")
    Page<Enrollment> listEnrollments(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Only enrollments in this state", example = "COMPLETED") @QueryParam("state")
                    EnrollmentState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Nominate a learner for a class. The learner must belong to the centre of the class. A second nomination of the same learner is a duplicate, unless the first was rejected or withdrawn: then it is renewed, a rejected one by an officer only. Once the results of the class are approved nobody is nominated. Beyond the capacity of the class it waits for a place. A learner who does not meet a required rule of the programme is refused. */
    @POST
    @Operation(
            summary = "Nominate a learner for a class",
            description =
                    "The learner must belong to the centre of the class. A second nomination of the same learner is a duplicate, unless the first was rejected or withdrawn: then it is renewed, a rejected one by an officer only. Once the results of the class are approved nobody is nominated. Beyond the capacity of the class it waits for a place. A learner who does not meet a required rule of the programme is refused.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Enrollment.class),
                            example = """
                                    {
                                      "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                                      "centre": "thoi-lai",
                                      "classId": "01890a5d-ac96-774b-bcce-b302099a8057",
                                      "learner": "01890a5d-ac96-774b-bcce-b302099a8058",
                                      "learnerCode": "HV-0001",
                                      "learnerName": "Nguyễn Văn Mẫu",
                                      "state": "NOMINATED",
                                      "place": "HELD",
                                      "venue": null,
                                      "nominatedAt": "2017-03-01T01:30:00Z",
                                      "acceptedAt": null,
                                      "warnings": [],
                                      "reason": null,
                                      "sessionsAttended": null,
                                      "score": null,
                                      "grade": null,
                                      "allowedActions": [
                                        "decideNominations",
                                        "moveEnrollment:REJECTED",
                                        "moveEnrollment:SUMMONED",
                                        "moveEnrollment:WITHDRAWN"
                                      ],
                                      "version": 1
                                    }"""))
    Enrollment nominate(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid Nomination body);

    /** List who waits for a place. In the order in which places are given; the position counts all who wait, also those the caller does not see. */
    @GET
    @Path("waiting")
    @Operation(
            summary = "List who waits for a place",
            description =
                    "In the order in which places are given; the position counts all who wait, also those the caller does not see.")
    Page<Waiting> listWaiting(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Accept or reject many nominations. Each line is decided or refused with a code. Eligibility is checked again; against a warning it takes a reason to accept. Once the results of the class are approved nobody is accepted. A place that frees goes to who waits longest. */
    @POST
    @Path("decisions")
    @Operation(
            summary = "Accept or reject many nominations",
            description =
                    "Each line is decided or refused with a code. Eligibility is checked again; against a warning it takes a reason to accept. Once the results of the class are approved nobody is accepted. A place that frees goes to who waits longest.")
    DecisionAnswer decideNominations(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @NotNull @Valid DecisionList body);

    /** Read an enrollment. The answer carries an ETag. */
    @GET
    @Path("{enrollment}")
    @Operation(summary = "Read an enrollment", description = "The answer carries an ETag.")
    Enrollment readEnrollment(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the enrollment", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("enrollment")
                    UUID enrollment);

    /** Move an enrollment along its life cycle. NOMINATED to SUMMONED (if it holds a place), REJECTED (with a reason) or WITHDRAWN; SUMMONED to ATTENDING, ABSENT or WITHDRAWN; ATTENDING to COMPLETED, NOT_COMPLETED or WITHDRAWN. SUMMONED takes a class that is OPENED or IN_SESSION, what follows it one that is IN_SESSION; once its results are approved, corrections alone change them. A sending unit withdraws nominations of its own people and moves nothing else. To summon is to accept, with a reason where there are warnings. A place that frees goes to who waits longest. Needs the present ETag in {@code If-Match}. */
    @POST
    @Path("{enrollment}/transitions")
    @Operation(
            summary = "Move an enrollment along its life cycle",
            description =
                    "NOMINATED to SUMMONED (if it holds a place), REJECTED (with a reason) or WITHDRAWN; SUMMONED to ATTENDING, ABSENT or WITHDRAWN; ATTENDING to COMPLETED, NOT_COMPLETED or WITHDRAWN. SUMMONED takes a class that is OPENED or IN_SESSION, what follows it one that is IN_SESSION; once its results are approved, corrections alone change them. A sending unit withdraws nominations of its own people and moves nothing else. To summon is to accept, with a reason where there are warnings. A place that frees goes to who waits longest. Needs the present ETag in `If-Match`.")
    Enrollment moveEnrollment(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the enrollment", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("enrollment")
                    UUID enrollment,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EnrollmentTransition body);

    /** Record attendance and score. Replaces both. The grade follows from the policy bound to the class. Needs the present ETag in {@code If-Match}. Only for ATTENDING, COMPLETED and NOT_COMPLETED, while the class is IN_SESSION and until its results are approved. In a class with assessment items the score follows from theirs and is not taken here. A score that would not count, for too little attendance, is refused until the learner is admitted. */
    @PUT
    @Path("{enrollment}/result")
    @Operation(
            summary = "Record attendance and score",
            description =
                    "Replaces both. The grade follows from the policy bound to the class. Needs the present ETag in `If-Match`. Only for ATTENDING, COMPLETED and NOT_COMPLETED, while the class is IN_SESSION and until its results are approved. In a class with assessment items the score follows from theirs and is not taken here. A score that would not count, for too little attendance, is refused until the learner is admitted.")
    Enrollment recordResult(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the enrollment", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("enrollment")
                    UUID enrollment,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EnrollmentResult body);
}
