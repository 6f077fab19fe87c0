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

/** Requests about sending units. */
@Path("/enrollment/v1/sending-units")
@Tag(name = "units and partners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SendingUnitsApi {

    /** List sending units. Ordered by centre and code; only units of centres the caller may see. */
    @GET
    @Operation(
            summary = "List sending units",
            description = "Ordered by centre and code; only units of centres the caller may see.")
    Page<SendingUnit> listSendingUnits(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Only the unit with this code", example = "syn-chi-bo-01")
                    @QueryParam("code")
                    @Pattern(regexp = Codes.PATTERN)
                    String code,
            @Parameter(
                            description =
                                    "Only those whose name has these words, in any order, or that are known elsewhere by just this identifier; marks and capitals of a name make no difference, and đ is d",
                            example = "truong xuan")
                    @QueryParam("q")
                    @Size(min = 2, max = 100)
                    String q,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Register a sending unit. Answers the resource with its location. A code that is taken is refused as a duplicate. */
    @POST
    @Operation(
            summary = "Register a sending unit",
            description = "Answers the resource with its location. A code that is taken is refused as a duplicate.")
    @APIResponseSchema(responseCode = "201", value = SendingUnit.class, responseDescription = "Created")
    SendingUnit registerSendingUnit(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewSendingUnit body);

    /** Read a sending unit. The answer carries an ETag; ask with {@code If-None-Match} to learn whether it changed. */
    @GET
    @Path("{sendingUnit}")
    @Operation(
            summary = "Read a sending unit",
            description = "The answer carries an ETag; ask with `If-None-Match` to learn whether it changed.")
    SendingUnit readSendingUnit(
            @Parameter(description = "Id of the sending unit", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("sendingUnit")
                    UUID sendingUnit);

    /** Change a sending unit. Replaces all particulars but the code. Needs the present ETag in `If-Match`. */
    @PUT
    @Path("{sendingUnit}")
    @Operation(
            summary = "Change a sending unit",
            description = "Replaces all particulars but the code. Needs the present ETag in `If-Match`.")
    SendingUnit updateSendingUnit(
            @Parameter(description = "Id of the sending unit", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("sendingUnit")
                    UUID sendingUnit,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SendingUnitUpdate body);
}
