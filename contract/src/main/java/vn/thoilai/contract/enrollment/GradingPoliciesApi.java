package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Page;

/** Requests about grading policies. */
@Path("/enrollment/v1/grading-policies")
@Tag(name = "enrollment")
@Produces(MediaType.APPLICATION_JSON)
public interface GradingPoliciesApi {

    /** List grading policies. All versions, ordered by code and version. A class is bound to the newest one when it opens. */
    @GET
    @Operation(
            summary = "List grading policies",
            description =
                    "All versions, ordered by code and version. A class is bound to the newest one when it opens.")
    Page<GradingPolicy> listGradingPolicies(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);
}
