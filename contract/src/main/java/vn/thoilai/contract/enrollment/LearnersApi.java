package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import vn.thoilai.contract.Page;

/** Requests about learners. */
@Path("/enrollment/v1/learners")
@Tag(name = "learners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface LearnersApi {

    /** List learners. Ordered by centre and code; only learners of centres the caller may see. Personal data. */
    @GET
    @Operation(
            summary = "List learners",
            description = "Ordered by centre and code; only learners of centres the caller may see. Personal data.")
    Page<Learner> listLearners(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Only the learner with this code", example = "HV-0001")
                    @QueryParam("code")
                    @Pattern(regexp = Codes.PATTERN)
                    String code,
            @Parameter(description = "Only learners of this sending unit", example = "syn-chi-bo-01")
                    @QueryParam("sendingUnit")
                    @Pattern(regexp = Codes.PATTERN)
                    String sendingUnit,
            @Parameter(
                            description =
                                    "Only those whose name has these words in this order; marks and capitals make no difference, and đ is d",
                            example = "nguyen van")
                    @QueryParam("q")
                    @Size(min = 2, max = 100)
                    String q,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Register a learner. Answers the resource with its location. A code or personal ID that is taken is refused as a duplicate, also one of a record that was merged, and so is the same name, birth date and sending unit, unless {@code anotherPerson} says that it is somebody else; the refusal names the learner by id. */
    @POST
    @Operation(
            summary = "Register a learner",
            description =
                    "Answers the resource with its location. A code or personal ID that is taken is refused as a duplicate, also one of a record that was merged, and so is the same name, birth date and sending unit, unless `anotherPerson` says that it is somebody else; the refusal names the learner by id.")
    @APIResponseSchema(responseCode = "201", value = Learner.class, responseDescription = "Created")
    Learner registerLearner(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewLearner body);

    /** Read a learner. The answer carries an ETag; ask with {@code If-None-Match} to learn whether it changed. */
    @GET
    @Path("{learner}")
    @Operation(
            summary = "Read a learner",
            description = "The answer carries an ETag; ask with `If-None-Match` to learn whether it changed.")
    Learner readLearner(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("learner")
                    UUID learner);

    /** Change a learner. Replaces all particulars but centre and code. Needs the present ETag in `If-Match`. Refused while the record is restricted. */
    @PUT
    @Path("{learner}")
    @Operation(
            summary = "Change a learner",
            description =
                    "Replaces all particulars but centre and code. Needs the present ETag in `If-Match`. Refused while the record is restricted.")
    Learner updateLearner(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("learner")
                    UUID learner,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LearnerUpdate body);

    /** List a learner's probable duplicates. Likeliest first; slips of the finger are forgiven. */
    @GET
    @Path("{learner}/duplicates")
    @Operation(
            summary = "List a learner's probable duplicates",
            description = "Likeliest first; slips of the finger are forgiven.")
    LearnerMatches listDuplicatesOfLearner(
            @Parameter(description = "Id of the learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("learner")
                    UUID learner);
}
