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

    /** List published figures. Ordered by code; those of centres the caller may see and those of no centre. Withdrawn ones are listed only when asked for. */
    @GET
    @Operation(
            summary = "List published figures",
            description =
                    "Ordered by code; those of centres the caller may see and those of no centre. Withdrawn ones are listed only when asked for.")
    Page<PublishedFigures> listPublishedFigures(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Only this year", example = "2017") @QueryParam("year") @Min(1990) @Max(2200)
                    Integer year,
            @Parameter(description = "Those withdrawn instead of those that stand", example = "false")
                    @QueryParam("withdrawn")
                    @DefaultValue("false")
                    boolean withdrawn,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Store published figures. Figures as somebody published them, with source and qualifiers; read back exactly as given, texts in NFC. A value contradicting its qualifier, a line given twice and one that names nothing are refused; numbers that do not agree are kept as printed and listed as {@code findings}. Many publications are many requests, each with its own {@code Idempotency-Key}: a load that was cut off is repeated as a whole. */
    @POST
    @Operation(
            summary = "Store published figures",
            description =
                    "Figures as somebody published them, with source and qualifiers; read back exactly as given, texts in NFC. A value contradicting its qualifier, a line given twice and one that names nothing are refused; numbers that do not agree are kept as printed and listed as `findings`. Many publications are many requests, each with its own `Idempotency-Key`: a load that was cut off is repeated as a whole.")
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

    /** Correct published figures. What was mistyped when it was stored. Replaces all but the code; what was stored before stays readable as a version. What was withdrawn stands again once it is corrected. Figures of no centre are corrected by who stored them or by a city officer. Needs the present ETag in {@code If-Match}. */
    @PUT
    @Path("{code}")
    @Operation(
            summary = "Correct published figures",
            description =
                    "What was mistyped when it was stored. Replaces all but the code; what was stored before stays readable as a version. What was withdrawn stands again once it is corrected. Figures of no centre are corrected by who stored them or by a city officer. Needs the present ETag in `If-Match`.")
    PublishedFigures correctPublishedFigures(
            @Parameter(description = "Code of the publication", example = "thoi-lai-2017-example")
                    @PathParam("code")
                    @Pattern(regexp = Codes.PATTERN)
                    String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewPublishedFigures body);

    /** Withdraw published figures. They are no longer listed or reconciled, and stay readable with the reason. Figures of no centre are withdrawn by who stored them or by a city officer. Needs the present ETag in {@code If-Match}. */
    @POST
    @Path("{code}/withdrawal")
    @Operation(
            summary = "Withdraw published figures",
            description =
                    "They are no longer listed or reconciled, and stay readable with the reason. Figures of no centre are withdrawn by who stored them or by a city officer. Needs the present ETag in `If-Match`.")
    PublishedFigures withdrawPublishedFigures(
            @Parameter(description = "Code of the publication", example = "thoi-lai-2017-article")
                    @PathParam("code")
                    @Pattern(regexp = Codes.PATTERN)
                    String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PublicationWithdrawal body);

    /** List the versions of published figures. The newest first, which is the present one. Who made them stands in the audit trail. */
    @GET
    @Path("{code}/versions")
    @Operation(
            summary = "List the versions of published figures",
            description = "The newest first, which is the present one. Who made them stands in the audit trail.")
    Page<PublishedFigures> listPublishedFiguresVersions(
            @Parameter(description = "Code of the publication", example = "thoi-lai-2017-article")
                    @PathParam("code")
                    @Pattern(regexp = Codes.PATTERN)
                    String code,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);
}
