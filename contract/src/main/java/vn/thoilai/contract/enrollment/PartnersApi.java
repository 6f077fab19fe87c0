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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;

/** Requests about partners. */
@Path("/enrollment/v1/partners")
@Tag(name = "units and partners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface PartnersApi {

    /** List partners. Ordered by code. */
    @GET
    @Operation(summary = "List partners", description = "Ordered by code.")
    Page<Partner> listPartners(
            @Parameter(description = "Only partners of this kind", example = "EDUCATION_OFFICE") @QueryParam("kind")
                    PartnerKind kind,
            @Parameter(
                            description =
                                    "Only those whose name has these words, in any order, or that are known elsewhere by just this identifier; marks and capitals of a name make no difference, and đ is d",
                            example = "giao duc")
                    @QueryParam("q")
                    @Size(min = 2, max = 100)
                    String q,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Register a partner. Answers the resource with its location. A code that is taken is refused as a duplicate. */
    @POST
    @Operation(
            summary = "Register a partner",
            description = "Answers the resource with its location. A code that is taken is refused as a duplicate.")
    @APIResponseSchema(responseCode = "201", value = Partner.class, responseDescription = "Created")
    Partner registerPartner(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewPartner body);

    /** Read a partner. The answer carries an ETag; ask with {@code If-None-Match} to learn whether it changed. */
    @GET
    @Path("{partner}")
    @Operation(
            summary = "Read a partner",
            description = "The answer carries an ETag; ask with `If-None-Match` to learn whether it changed.")
    Partner readPartner(
            @Parameter(description = "Code of the partner", example = "education-office")
                    @PathParam("partner")
                    @Pattern(regexp = Codes.PATTERN)
                    String partner);

    /** Change a partner. Replaces all particulars but the code. Needs the present ETag in `If-Match`. */
    @PUT
    @Path("{partner}")
    @Operation(
            summary = "Change a partner",
            description = "Replaces all particulars but the code. Needs the present ETag in `If-Match`.")
    Partner updatePartner(
            @Parameter(description = "Code of the partner", example = "education-office")
                    @PathParam("partner")
                    @Pattern(regexp = Codes.PATTERN)
                    String partner,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PartnerUpdate body);
}
