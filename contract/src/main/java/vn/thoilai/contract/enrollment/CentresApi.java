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
@Tag(name = "enrollment")
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

    /** Read a centre. The answer carries an ETag; ask with {@code If-None-Match} to learn whether it changed. */
    @GET
    @Path("{centre}")
    @Operation(
            summary = "Read a centre",
            description = "The answer carries an ETag; ask with `If-None-Match` to learn whether it changed.")
    Centre readCentre(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre);

    /** Change a centre. Replaces all particulars but the code. Needs the present ETag in {@code If-Match}. */
    @PUT
    @Path("{centre}")
    @Operation(
            summary = "Change a centre",
            description = "Replaces all particulars but the code. Needs the present ETag in `If-Match`.")
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

    /** Note that a centre serves an area. Answers the resource with its location. */
    @POST
    @Path("{centre}/areas")
    @Operation(summary = "Note that a centre serves an area", description = "Answers the resource with its location.")
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

    /** Say until when a centre serves an area. Needs the present ETag in {@code If-Match}. */
    @PUT
    @Path("{centre}/areas/{serviceArea}")
    @Operation(
            summary = "Say until when a centre serves an area",
            description = "Needs the present ETag in `If-Match`.")
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
