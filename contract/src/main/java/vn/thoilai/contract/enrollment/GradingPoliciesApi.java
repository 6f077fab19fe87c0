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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Page;

/** Requests about grading policies. */
@Path("/enrollment/v1/grading-policies")
@Tag(name = "programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface GradingPoliciesApi {

    /** List grading policies. All versions of the suite's and of the caller's centres, ordered by name and number. A class is bound to one when it opens. */
    @GET
    @Operation(
            summary = "List grading policies",
            description =
                    "All versions of the suite's and of the caller's centres, ordered by name and number. A class is bound to one when it opens.")
    Page<GradingPolicy> listGradingPolicies(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Issue a version of a grading policy. It gets the next number of its name, over all centres; no version is ever changed. Classes of the centre that open from now on are bound to it; those bound already keep theirs. */
    @POST
    @Operation(
            summary = "Issue a version of a grading policy",
            description =
                    "It gets the next number of its name, over all centres; no version is ever changed. Classes of the centre that open from now on are bound to it; those bound already keep theirs.")
    @APIResponseSchema(responseCode = "201", value = GradingPolicy.class, responseDescription = "Created")
    GradingPolicy issueGradingPolicy(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewGradingPolicy body);

    /** Read a version of a grading policy. It never changes. */
    @GET
    @Path("{policy}")
    @Operation(summary = "Read a version of a grading policy", description = "It never changes.")
    GradingPolicy readGradingPolicy(
            @Parameter(description = "Name and number of the version", example = "default@1")
                    @PathParam("policy")
                    @Pattern(regexp = GradingPolicy.CODE)
                    String policy);
}
