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

/** Requests about centres. */
@Path("/enrollment/v1/centres")
@Tag(name = "areas and centres")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CentresApi {

    /** List centres. Ordered by code; only centres the caller may see. */
    @GET
    @Operation(summary = "List centres", description = "Ordered by code; only centres the caller may see.")
    Page<Centre> listCentres(
            @Parameter(description = "Only centres in this area or below it, by code", example = "92")
                    @QueryParam("area")
                    @Pattern(regexp = Codes.PATTERN)
                    String area,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Register a centre. Answers the resource with its location. A code that is taken is refused as a duplicate. */
    @POST
    @Operation(
            summary = "Register a centre",
            description = "Answers the resource with its location. A code that is taken is refused as a duplicate.")
    @APIResponseSchema(responseCode = "201", value = Centre.class, responseDescription = "Created")
    Centre registerCentre(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewCentre body);

    /** Read a centre. As it is today or, with {@code on}, as it was called and where it lay on another day, by the boundaries of that day; 404 where nothing is known of it. The answer carries an ETag; ask with {@code If-None-Match} to learn whether it changed. */
    @GET
    @Path("{centre}")
    @Operation(
            summary = "Read a centre",
            description =
                    "As it is today or, with `on`, as it was called and where it lay on another day, by the boundaries of that day; 404 where nothing is known of it. The answer carries an ETag; ask with `If-None-Match` to learn whether it changed.")
    Centre readCentre(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "The day; today when absent", example = "2017-11-16") @QueryParam("on")
                    LocalDate on);

    /** List what a centre was called and where it lay. Ordered by first day; also what is to come. */
    @GET
    @Path("{centre}/history")
    @Operation(
            summary = "List what a centre was called and where it lay",
            description = "Ordered by first day; also what is to come.")
    Page<CentreVersion> listCentreHistory(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Change a centre. Replaces all particulars but the code, from {@code validFrom} until the next change that is kept; one of the same day is replaced. What was before stays, and is read with {@code on}. The answer is the centre of today. A new area has to be there on the first day (422); one that ended may be kept. Needs the present ETag in {@code If-Match}. */
    @PUT
    @Path("{centre}")
    @Operation(
            summary = "Change a centre",
            description =
                    "Replaces all particulars but the code, from `validFrom` until the next change that is kept; one of the same day is replaced. What was before stays, and is read with `on`. The answer is the centre of today. A new area has to be there on the first day (422); one that ended may be kept. Needs the present ETag in `If-Match`.")
    Centre updateCentre(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CentreUpdate body);

    /** List the areas a centre serves on a day. Ordered by code. */
    @GET
    @Path("{centre}/areas")
    @Operation(summary = "List the areas a centre serves on a day", description = "Ordered by code.")
    Page<ServiceArea> listServiceAreas(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "The day; today when absent", example = "2017-11-16") @QueryParam("on")
                    LocalDate on,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Note that a centre serves an area. Answers the resource with its location. The area has to be there on both days, and a centre serves it once on any day: 400 names the day that lies beyond, 409 a period that overlaps. */
    @POST
    @Path("{centre}/areas")
    @Operation(
            summary = "Note that a centre serves an area",
            description =
                    "Answers the resource with its location. The area has to be there on both days, and a centre serves it once on any day: 400 names the day that lies beyond, 409 a period that overlaps.")
    @APIResponseSchema(responseCode = "201", value = ServiceArea.class, responseDescription = "Created")
    ServiceArea addServiceArea(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid NewServiceArea body);

    /** Read that a centre serves an area. The answer carries an ETag. */
    @GET
    @Path("{centre}/areas/{serviceArea}")
    @Operation(summary = "Read that a centre serves an area", description = "The answer carries an ETag.")
    ServiceArea readServiceArea(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Id of the service area", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("serviceArea")
                    UUID serviceArea);

    /** Say until when a centre serves an area. No longer than there is the area (400), and not into another period of the same area (409). Needs the present ETag in {@code If-Match}. */
    @PUT
    @Path("{centre}/areas/{serviceArea}")
    @Operation(
            summary = "Say until when a centre serves an area",
            description =
                    "No longer than there is the area (400), and not into another period of the same area (409). Needs the present ETag in `If-Match`.")
    ServiceArea endServiceArea(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Id of the service area", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("serviceArea")
                    UUID serviceArea,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ServiceAreaEnd body);
}
