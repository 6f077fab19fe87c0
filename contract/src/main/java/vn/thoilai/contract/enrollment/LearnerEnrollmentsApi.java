package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Page;

/** Requests about the classes of one learner. */
@Path("/enrollment/v1/learners/{learner}/enrollments")
@Tag(name = "learners")
@Produces(MediaType.APPLICATION_JSON)
public interface LearnerEnrollmentsApi {

    /** List a learner's classes. In the order of the nominations, also those that came to nothing. Of a record that was merged into another only what stayed behind: where both were on one roster and this one had withdrawn or was rejected. Personal data. */
    @GET
    @Operation(
            summary = "List a learner's classes",
            description =
                    "In the order of the nominations, also those that came to nothing. Of a record that was merged into another only what stayed behind: where both were on one roster and this one had withdrawn or was rejected. Personal data.")
    Page<LearnerEnrollment> listLearnerEnrollments(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("learner")
                    UUID learner,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);
}
