package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;

/** Questions which records may be of one person. Personal data. */
@Path("/enrollment/v1")
@Tag(name = "learners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface LearnerMatchesApi {

    /** Look for a person among the learners. By personal ID, else by name, birth date and sending unit; slips of the finger are forgiven. Changes nothing; it is a POST so that no name stands in an address. */
    @POST
    @Path("learner-matches")
    @Operation(
            summary = "Look for a person among the learners",
            description =
                    "By personal ID, else by name, birth date and sending unit; slips of the finger are forgiven. Changes nothing; it is a POST so that no name stands in an address.")
    LearnerMatches matchLearners(@NotNull @Valid PersonToMatch body);

    /** List probable duplicates of a centre. Pairs whose names agree but for marks and spaces, ordered by their codes; each pair once. */
    @GET
    @Path("learner-duplicates")
    @Operation(
            summary = "List probable duplicates of a centre",
            description = "Pairs whose names agree but for marks and spaces, ordered by their codes; each pair once.")
    Page<DuplicatePair> listLearnerDuplicates(
            @Parameter(description = "The centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @NotNull
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);
}
