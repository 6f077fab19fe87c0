package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.Track;

/** Requests about classes. */
@Path("/enrollment/v1/classes")
@Tag(name = "classes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ClassesApi {

    /** List classes. Ordered by centre, plan year and code; only classes of centres the caller may see. */
    @GET
    @Operation(
            summary = "List classes",
            description = "Ordered by centre, plan year and code; only classes of centres the caller may see.")
    Page<TrainingClass> listClasses(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Only classes of this plan year", example = "2017")
                    @QueryParam("year")
                    @Min(1990)
                    @Max(2200)
                    Integer year,
            @Parameter(description = "Only the class with this code", example = "2017-P01")
                    @QueryParam("code")
                    @Pattern(regexp = Codes.PATTERN)
                    String code,
            @Parameter(description = "Only classes of this track", example = "PARTY") @QueryParam("track") Track track,
            @Parameter(description = "Only classes with this delivery", example = "OWN") @QueryParam("delivery")
                    Delivery delivery,
            @Parameter(description = "Only classes of this programme", example = "PARTY_AWARENESS")
                    @QueryParam("programme")
                    @Pattern(regexp = Codes.PATTERN)
                    String programme,
            @Parameter(description = "Only classes in this state", example = "PLANNED") @QueryParam("state")
                    ClassState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Register a class. Answers the resource with its location. A code that is taken is refused as a duplicate. */
    @POST
    @Operation(
            summary = "Register a class",
            description = "Answers the resource with its location. A code that is taken is refused as a duplicate.")
    @APIResponseSchema(responseCode = "201", value = TrainingClass.class, responseDescription = "Created")
    TrainingClass registerClass(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewClass body);

    /** Read a class. The answer carries an ETag; ask with {@code If-None-Match} to learn whether it changed. */
    @GET
    @Path("{class}")
    @Operation(
            summary = "Read a class",
            description = "The answer carries an ETag; ask with `If-None-Match` to learn whether it changed.")
    TrainingClass readClass(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId);

    /** Change a class. Replaces all particulars but code, programme and state. A class that is CLOSED, CANCELLED or CARRIED_OVER keeps its own; one that is ASSESSED or whose results are approved keeps those that figures follow from: plan year, first day, delivery, whether it counts and whether a roster is kept. Needs the present ETag in {@code If-Match}. */
    @PUT
    @Path("{class}")
    @Operation(
            summary = "Change a class",
            description =
                    "Replaces all particulars but code, programme and state. A class that is CLOSED, CANCELLED or CARRIED_OVER keeps its own; one that is ASSESSED or whose results are approved keeps those that figures follow from: plan year, first day, delivery, whether it counts and whether a roster is kept. Needs the present ETag in `If-Match`.")
    TrainingClass updateClass(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ClassUpdate body);

    /** Move a class along its life cycle. PLANNED to OPENED (with the opening decision, binding the grading policy) to IN_SESSION to ASSESSED to CLOSED; CANCELLED, POSTPONED and CARRIED_OVER with a reason. What was postponed is opened again with a new first day and a new decision. Cancelling withdraws who is nominated or summoned, with the same reason; a class that somebody attends is not cancelled. What is carried over goes on IN_SESSION, in the plan year it belongs to; carried over while it was put off, it is opened anew first. ASSESSED needs the results to be approved. Needs the present ETag in {@code If-Match}. A transition that the life cycle does not know, or that is not possible yet, is answered 409 {@code illegal-transition} with what is allowed now. */
    @POST
    @Path("{class}/transitions")
    @Operation(
            summary = "Move a class along its life cycle",
            description =
                    "PLANNED to OPENED (with the opening decision, binding the grading policy) to IN_SESSION to ASSESSED to CLOSED; CANCELLED, POSTPONED and CARRIED_OVER with a reason. What was postponed is opened again with a new first day and a new decision. Cancelling withdraws who is nominated or summoned, with the same reason; a class that somebody attends is not cancelled. What is carried over goes on IN_SESSION, in the plan year it belongs to; carried over while it was put off, it is opened anew first. ASSESSED needs the results to be approved. Needs the present ETag in `If-Match`. A transition that the life cycle does not know, or that is not possible yet, is answered 409 `illegal-transition` with what is allowed now.")
    TrainingClass moveClass(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ClassTransition body);
}
