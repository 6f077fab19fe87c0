package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Page;

/** Requests about the sessions of one learner. */
@Path("/enrollment/v1/learners/{learner}/sessions")
@Tag(name = "learners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface LearnerSessionsApi {

    /** List a learner's sessions. Past and to come, of all classes the learner was summoned to, ordered by day and time, with the marks. Personal data. */
    @GET
    @Operation(
            summary = "List a learner's sessions",
            description =
                    "Past and to come, of all classes the learner was summoned to, ordered by day and time, with the marks. Personal data.")
    Page<LearnerSession> listLearnerSessions(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8058")
                    @PathParam("learner")
                    UUID learner,
            @Parameter(description = "Only sessions from this day on", example = "2017-03-01") @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Only sessions up to this day", example = "2017-03-31") @QueryParam("to")
                    LocalDate to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);
}
