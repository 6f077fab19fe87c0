package vn.thoilai.contract.reporting;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;

/** Requests about groups of centres that are no administrative unit. */
@Path("/reporting/v1/groups")
@Tag(name = "roll-up")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CentreGroupsApi {

    /** List groups of centres. Ordered by code; those of the caller's areas and those with a member the caller may see. */
    @GET
    @Operation(
            summary = "List groups of centres",
            description = "Ordered by code; those of the caller's areas and those with a member the caller may see.")
    Page<CentreGroup> listGroups(
            @Parameter(description = "Only groups this centre belongs or belonged to, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Form a group of centres. Answers the resource with its location. For an emulation cluster or the like. 422 for an area that is not the caller's and for a centre the caller may not see, 409 for a code that is taken, 400 where the years of one centre overlap. */
    @POST
    @Operation(
            summary = "Form a group of centres",
            description =
                    "Answers the resource with its location. For an emulation cluster or the like. 422 for an area that is not the caller's and for a centre the caller may not see, 409 for a code that is taken, 400 where the years of one centre overlap.")
    @APIResponseSchema(responseCode = "201", value = CentreGroup.class, responseDescription = "Created")
    CentreGroup formGroup(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewGroup body);

    /** Read a group of centres. The answer carries an ETag; ask with {@code If-None-Match} to learn whether it changed. */
    @GET
    @Path("{group}")
    @Operation(
            summary = "Read a group of centres",
            description = "The answer carries an ETag; ask with `If-None-Match` to learn whether it changed.")
    CentreGroup readGroup(
            @Parameter(description = "Code of the group", example = "cum-thi-dua-4")
                    @PathParam("group")
                    @Pattern(regexp = Codes.PATTERN)
                    String group);

    /** Change a group of centres. Name and all members. Members that were there stay possible, new ones must be centres the caller may see (422). Who left is given a last year, so that the group's past stays what it was. Needs the present ETag in {@code If-Match}. */
    @PUT
    @Path("{group}")
    @Operation(
            summary = "Change a group of centres",
            description =
                    "Name and all members. Members that were there stay possible, new ones must be centres the caller may see (422). Who left is given a last year, so that the group's past stays what it was. Needs the present ETag in `If-Match`.")
    CentreGroup updateGroup(
            @Parameter(description = "Code of the group", example = "cum-thi-dua-4")
                    @PathParam("group")
                    @Pattern(regexp = Codes.PATTERN)
                    String group,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid GroupUpdate body);

    /** Read a group's year. The figures of the centres that are members in that year, summed up as an area's are, with each of them as a part. Only centres the caller may see are summed up; {@code coverage} says how many of how many. */
    @GET
    @Path("{group}/years/{year}")
    @Operation(
            summary = "Read a group's year",
            description =
                    "The figures of the centres that are members in that year, summed up as an area's are, with each of them as a part. Only centres the caller may see are summed up; `coverage` says how many of how many.")
    RollUpReport readGroupYear(
            @Parameter(description = "Code of the group", example = "cum-thi-dua-4")
                    @PathParam("group")
                    @Pattern(regexp = Codes.PATTERN)
                    String group,
            @Parameter(description = "Plan year", example = "2017") @PathParam("year") @Min(1990) @Max(2200) int year,
            @Parameter(
                            description =
                                    "Which part of the year, all of it when left out; `RANGE` goes with `from` and `to`",
                            example = "YEAR")
                    @QueryParam("period")
                    PeriodKind period,
            @Parameter(description = "First day of a `RANGE`", example = "2017-01-01") @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Last day of a `RANGE`", example = "2017-11-16") @QueryParam("to") LocalDate to,
            @Parameter(
                            description =
                                    "Count what was recorded up to the end of this day, Asia/Ho_Chi_Minh; all that is recorded when left out",
                            example = "2018-01-15")
                    @QueryParam("cutOff")
                    LocalDate cutOff);
}
