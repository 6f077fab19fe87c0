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

/** Requests about changes of approved results. */
@Path("/enrollment/v1/classes/{class}/enrollments/{enrollment}/corrections")
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ScoreCorrectionsApi {

    /** List the corrections of a result. What stood before, who changed it, when and why; the oldest first. */
    @GET
    @Operation(
            summary = "List the corrections of a result",
            description = "What stood before, who changed it, when and why; the oldest first.")
    Page<ScoreCorrection> listCorrections(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the enrollment", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("enrollment")
                    UUID enrollment,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Propose a correction. Only of results that are approved, and one at a time. Nothing changes until the director applies it. */
    @POST
    @Operation(
            summary = "Propose a correction",
            description =
                    "Only of results that are approved, and one at a time. Nothing changes until the director applies it.")
    @APIResponseSchema(responseCode = "201", value = ScoreCorrection.class, responseDescription = "Created")
    ScoreCorrection proposeCorrection(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the enrollment", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("enrollment")
                    UUID enrollment,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid NewScoreCorrection body);

    /** Read a correction. The answer carries an ETag. */
    @GET
    @Path("{correction}")
    @Operation(summary = "Read a correction", description = "The answer carries an ETag.")
    ScoreCorrection readCorrection(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the enrollment", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("enrollment")
                    UUID enrollment,
            @Parameter(description = "Id of the correction", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("correction")
                    UUID correction);

    /** Apply or reject a correction. Applied, the score is changed and result, grade and state follow; what stood before is kept with the correction. A result that falls while a certificate rests on it is refused with 409: the certificate is revoked first. Rejected, with a reason, everything stays. Needs the present ETag in {@code If-Match}. */
    @POST
    @Path("{correction}/transitions")
    @Operation(
            summary = "Apply or reject a correction",
            description =
                    "Applied, the score is changed and result, grade and state follow; what stood before is kept with the correction. A result that falls while a certificate rests on it is refused with 409: the certificate is revoked first. Rejected, with a reason, everything stays. Needs the present ETag in `If-Match`.")
    ScoreCorrection decideCorrection(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the enrollment", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("enrollment")
                    UUID enrollment,
            @Parameter(description = "Id of the correction", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("correction")
                    UUID correction,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CorrectionDecision body);
}
