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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;

/** Requests about areas. */
@Path("/enrollment/v1/areas")
@Tag(name = "areas and centres")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AreasApi {

    /** List areas. Ordered by code, then first day. Codes are unique only together with a date. */
    @GET
    @Operation(
            summary = "List areas",
            description = "Ordered by code, then first day. Codes are unique only together with a date.")
    Page<Area> listAreas(
            @Parameter(description = "Only areas with this code, of whatever time", example = "927")
                    @QueryParam("code")
                    @Pattern(regexp = Codes.PATTERN)
                    String code,
            @Parameter(description = "Only areas below this code", example = "92")
                    @QueryParam("parent")
                    @Pattern(regexp = Codes.PATTERN)
                    String parent,
            @Parameter(description = "Only areas that existed on this day", example = "2017-11-16") @QueryParam("on")
                    LocalDate on,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Register an area. Answers the resource with its location. A code names one area on any day: a first day that is taken is refused as a duplicate, a period that overlaps with 409. A city lies in none, a district in a city, a commune in a district or, since 2025-07-01, in a city; the area above is the one that has the code on the first day (422 when there is none), and lasts as long (400). */
    @POST
    @Operation(
            summary = "Register an area",
            description =
                    "Answers the resource with its location. A code names one area on any day: a first day that is taken is refused as a duplicate, a period that overlaps with 409. A city lies in none, a district in a city, a commune in a district or, since 2025-07-01, in a city; the area above is the one that has the code on the first day (422 when there is none), and lasts as long (400).")
    @APIResponseSchema(responseCode = "201", value = Area.class, responseDescription = "Created")
    Area registerArea(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewArea body);

    /** Read an area. By id or by code, here and in the lists below. Of a code that named several areas: the one of the day {@code on}; without {@code on} that of today, or else the last one. The answer carries an ETag; ask with {@code If-None-Match} to learn whether it changed. */
    @GET
    @Path("{area}")
    @Operation(
            summary = "Read an area",
            description =
                    "By id or by code, here and in the lists below. Of a code that named several areas: the one of the day `on`; without `on` that of today, or else the last one. The answer carries an ETag; ask with `If-None-Match` to learn whether it changed.")
    Area readArea(
            @Parameter(description = "Id of the area, or a code of it", example = "927")
                    @PathParam("area")
                    @Pattern(regexp = Codes.PATTERN)
                    String area,
            @Parameter(description = "The day that a code is of; see above when absent", example = "2017-11-16")
                    @QueryParam("on")
                    LocalDate on);

    /** Change an area. A city gives its areas names and says when they end. 409 names what stands against an end on that day: areas in it or service areas that go on, centres that lie in it while nothing is noted to follow it on the next day, a succession of another day; also a period of the same code that it would run into. 400 when it would outlast the area above. An area of the same code that is something else is another area, with a succession. Needs the present ETag in {@code If-Match}. */
    @PUT
    @Path("{area}")
    @Operation(
            summary = "Change an area",
            description =
                    "A city gives its areas names and says when they end. 409 names what stands against an end on that day: areas in it or service areas that go on, centres that lie in it while nothing is noted to follow it on the next day, a succession of another day; also a period of the same code that it would run into. 400 when it would outlast the area above. An area of the same code that is something else is another area, with a succession. Needs the present ETag in `If-Match`.")
    Area updateArea(
            @Parameter(description = "Id of the area", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("area")
                    UUID area,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AreaUpdate body);

    /** List the centres that serve an area on a day. Also those that serve an area above it, or a part of it, as boundaries were on that day. Ordered by centre. Nobody on a day on which the area was not there. */
    @GET
    @Path("{area}/centres")
    @Operation(
            summary = "List the centres that serve an area on a day",
            description =
                    "Also those that serve an area above it, or a part of it, as boundaries were on that day. Ordered by centre. Nobody on a day on which the area was not there.")
    Page<ServiceArea> listServingCentres(
            @Parameter(description = "Id of the area, or a code of it", example = "927")
                    @PathParam("area")
                    @Pattern(regexp = Codes.PATTERN)
                    String area,
            @Parameter(
                            description = "The day; when absent, today, and of an area that is no more its last day",
                            example = "2017-11-16")
                    @QueryParam("on")
                    LocalDate on,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** List what became of an area. The successors, by code. Nothing when the area was not there on the day {@code on}. */
    @GET
    @Path("{area}/successors")
    @Operation(
            summary = "List what became of an area",
            description = "The successors, by code. Nothing when the area was not there on the day `on`.")
    Page<AreaSuccession> listSuccessors(
            @Parameter(description = "Id of the area, or a code of it", example = "31258")
                    @PathParam("area")
                    @Pattern(regexp = Codes.PATTERN)
                    String area,
            @Parameter(
                            description = "The day; when absent, today, and of an area that is no more its last day",
                            example = "2017-11-16")
                    @QueryParam("on")
                    LocalDate on,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** List what an area was made of. The predecessors, by code. Nothing when the area was not there on the day {@code on}. */
    @GET
    @Path("{area}/predecessors")
    @Operation(
            summary = "List what an area was made of",
            description = "The predecessors, by code. Nothing when the area was not there on the day `on`.")
    Page<AreaSuccession> listPredecessors(
            @Parameter(description = "Id of the area, or a code of it", example = "31258")
                    @PathParam("area")
                    @Pattern(regexp = Codes.PATTERN)
                    String area,
            @Parameter(
                            description = "The day; when absent, today, and of an area that is no more its last day",
                            example = "2025-07-01")
                    @QueryParam("on")
                    LocalDate on,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);
}
