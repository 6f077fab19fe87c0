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

/** Requests about published figures. */
@Path("/reporting/v1/published-figures")
@Tag(name = "reporting")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface PublishedFiguresApi {

    /** List published figures. Ordered by code; those of centres the caller may see and those of no centre. */
    @GET
    @Operation(
            summary = "List published figures",
            description = "Ordered by code; those of centres the caller may see and those of no centre.")
    Page<PublishedFigures> listPublishedFigures(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Only this year", example = "2017") @QueryParam("year") @Min(1990) @Max(2200)
                    Integer year,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Store published figures. Figures as somebody published them, with source and qualifiers; read back exactly as given. */
    @POST
    @Operation(
            summary = "Store published figures",
            description = "Figures as somebody published them, with source and qualifiers; read back exactly as given.")
    @APIResponseSchema(responseCode = "201", value = PublishedFigures.class, responseDescription = "Created")
    PublishedFigures storePublishedFigures(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewPublishedFigures body);

    /** Read published figures. The answer carries an ETag. */
    @GET
    @Path("{code}")
    @Operation(summary = "Read published figures", description = "The answer carries an ETag.")
    PublishedFigures readPublishedFigures(
            @Parameter(description = "Code of the publication", example = "thoi-lai-2017-article")
                    @PathParam("code")
                    @Pattern(regexp = Codes.PATTERN)
                    String code);
}
