package vn.thoilai.contract.planning;

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
import vn.thoilai.contract.Page;

/** Requests about plans. */
@Path("/planning/v1/plans")
@Tag(name = "planning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface PlansApi {

    /** List plans. Ordered by centre and year; only plans of centres the caller may see. */
    @GET
    @Operation(
            summary = "List plans",
            description = "Ordered by centre and year; only plans of centres the caller may see.")
    Page<Plan> listPlans(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Only plans of this year", example = "2018")
                    @QueryParam("year")
                    @Min(1990)
                    @Max(2200)
                    Integer year,
            @Parameter(description = "Only plans in this state", example = "DRAFT") @QueryParam("state")
                    PlanState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Draft a plan. From the actual classes of the year before, which reporting is asked for, or as stated. The tracks share the total in proportion to the baseline by largest remainder; ties go to the larger baseline, then by code. Each step is recorded on the plan. Answers 503 when reporting cannot be reached: nothing is written then. A centre has one plan a year. */
    @POST
    @Operation(
            summary = "Draft a plan",
            description =
                    "From the actual classes of the year before, which reporting is asked for, or as stated. The tracks share the total in proportion to the baseline by largest remainder; ties go to the larger baseline, then by code. Each step is recorded on the plan. Answers 503 when reporting cannot be reached: nothing is written then. A centre has one plan a year.")
    @APIResponseSchema(responseCode = "201", value = Plan.class, responseDescription = "Created")
    Plan draftPlan(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewPlan body);

    /** Read a plan. The answer carries an ETag. */
    @GET
    @Path("{plan}")
    @Operation(summary = "Read a plan", description = "The answer carries an ETag.")
    Plan readPlan(
            @Parameter(description = "Id of the plan", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("plan")
                    UUID plan);

    /** List the versions of a plan. Oldest first. */
    @GET
    @Path("{plan}/versions")
    @Operation(summary = "List the versions of a plan", description = "Oldest first.")
    Page<PlanVersion> listPlanVersions(
            @Parameter(description = "Id of the plan", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("plan")
                    UUID plan,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Move a plan along its life cycle. DRAFT to SUBMITTED to APPROVED (with decision) to IN_FORCE to CLOSED; SUBMITTED to RETURNED (with reasons) and back to SUBMITTED. Needs the present ETag in {@code If-Match}. Approving, returning, putting in force and closing is for directors and city officers. */
    @POST
    @Path("{plan}/transitions")
    @Operation(
            summary = "Move a plan along its life cycle",
            description =
                    "DRAFT to SUBMITTED to APPROVED (with decision) to IN_FORCE to CLOSED; SUBMITTED to RETURNED (with reasons) and back to SUBMITTED. Needs the present ETag in `If-Match`. Approving, returning, putting in force and closing is for directors and city officers.")
    Plan movePlan(
            @Parameter(description = "Id of the plan", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("plan")
                    UUID plan,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanTransition body);

    /** Adjust a plan in force. Adds a version, which takes the place of the one in force. Needs the present ETag in {@code If-Match}. */
    @POST
    @Path("{plan}/adjustments")
    @Operation(
            summary = "Adjust a plan in force",
            description =
                    "Adds a version, which takes the place of the one in force. Needs the present ETag in `If-Match`.")
    Plan adjustPlan(
            @Parameter(description = "Id of the plan", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("plan")
                    UUID plan,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanAdjustment body);
}
