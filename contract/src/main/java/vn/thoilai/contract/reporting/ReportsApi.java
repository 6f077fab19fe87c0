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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;

/** Requests about reports. */
@Path("/reporting/v1/reports")
@Tag(name = "reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ReportsApi {

    /** List reports. Newest first. Everybody in bounds sees those that were published; those that were submitted also the city's officers; drafts only the officers, director and auditor of the centre. */
    @GET
    @Operation(
            summary = "List reports",
            description =
                    "Newest first. Everybody in bounds sees those that were published; those that were submitted also the city's officers; drafts only the officers, director and auditor of the centre.")
    Page<Report> listReports(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Only of this plan year", example = "2017")
                    @QueryParam("year")
                    @Min(1990)
                    @Max(2200)
                    Integer year,
            @Parameter(description = "Only of this kind", example = "ANNUAL") @QueryParam("kind") ReportKind kind,
            @Parameter(description = "Only of this part of the year", example = "YEAR") @QueryParam("period")
                    PeriodKind period,
            @Parameter(description = "Only in this state", example = "PUBLISHED") @QueryParam("state")
                    ReportState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Draft a report. Of a centre's year, or of a part of it. There may be several drafts of the same; which one is published, and when, is decided on the way. */
    @POST
    @Operation(
            summary = "Draft a report",
            description =
                    "Of a centre's year, or of a part of it. There may be several drafts of the same; which one is published, and when, is decided on the way.")
    @APIResponseSchema(responseCode = "201", value = Report.class, responseDescription = "Created")
    Report createReport(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewReport body);

    /** Read a report. Without its figures, which are a resource of their own. The answer carries an ETag. */
    @GET
    @Path("{report}")
    @Operation(
            summary = "Read a report",
            description = "Without its figures, which are a resource of their own. The answer carries an ETag.")
    Report readReport(
            @Parameter(description = "Id of the report", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("report")
                    UUID report);

    /** Change a report. Replaces cut-off and texts, while it is DRAFT or RETURNED. Needs the present ETag in {@code If-Match}. */
    @PUT
    @Path("{report}")
    @Operation(
            summary = "Change a report",
            description =
                    "Replaces cut-off and texts, while it is DRAFT or RETURNED. Needs the present ETag in `If-Match`.")
    Report updateReport(
            @Parameter(description = "Id of the report", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("report")
                    UUID report,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReportUpdate body);

    /** Move a report along its life cycle. DRAFT to SUBMITTED (director): figures, rows and texts are kept as they are then, and a document is made of them; 409 with the findings while rules of plausibility find an ERROR in the figures, whereas a WARNING is for the approver to judge. SUBMITTED to APPROVED or, with a reason, RETURNED (officer of the city): what is approved are the bytes of that document. RETURNED to SUBMITTED makes another document. APPROVED to PUBLISHED (director): the very bytes that were approved are signed and frozen for good; what was published before of the same subject and period becomes SUPERSEDED. An approved report can still be RETURNED, and has to be when another one was published meanwhile. Needs the present ETag in {@code If-Match}. */
    @POST
    @Path("{report}/transitions")
    @Operation(
            summary = "Move a report along its life cycle",
            description =
                    "DRAFT to SUBMITTED (director): figures, rows and texts are kept as they are then, and a document is made of them; 409 with the findings while rules of plausibility find an ERROR in the figures, whereas a WARNING is for the approver to judge. SUBMITTED to APPROVED or, with a reason, RETURNED (officer of the city): what is approved are the bytes of that document. RETURNED to SUBMITTED makes another document. APPROVED to PUBLISHED (director): the very bytes that were approved are signed and frozen for good; what was published before of the same subject and period becomes SUPERSEDED. An approved report can still be RETURNED, and has to be when another one was published meanwhile. Needs the present ETag in `If-Match`.")
    Report moveReport(
            @Parameter(description = "Id of the report", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("report")
                    UUID report,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReportTransition body);

    /** Read the figures of a report. Those of the moment while it is DRAFT or RETURNED; as they were submitted from then on, and frozen once it is published. */
    @GET
    @Path("{report}/figures")
    @Operation(
            summary = "Read the figures of a report",
            description =
                    "Those of the moment while it is DRAFT or RETURNED; as they were submitted from then on, and frozen once it is published.")
    YearReport readReportFigures(
            @Parameter(description = "Id of the report", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("report")
                    UUID report);
}
