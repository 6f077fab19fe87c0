package vn.thoilai.contract.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.ReportMedia;

/** Requests about a centre's year. */
@Path("/reporting/v1/centres/{centre}/years/{year}")
@Tag(name = "reporting")
@Produces(MediaType.APPLICATION_JSON)
public interface YearReportsApi {

    /** Read a centre's year. Every figure with its rule, numerator, denominator, the rows behind it and whether anything is unknown. Unknown is null, never 0. A part of the year counts the classes that began in it, beside the figures since the beginning of the year and against the same part of the year before. With {@code cutOff} the report is the one of that day: what was recorded later makes no difference to it. {@code sources} says how fresh the figures are; a neighbour that is down leaves the answer there, marked stale. {@code Accept} chooses the form: JSON unless it does, CSV with a row for each figure, a workbook, a page, or the official document to sign; the latter three in Vietnamese unless {@code Accept-Language} asks for English. */
    @GET
    @Produces({ReportMedia.JSON, ReportMedia.CSV, ReportMedia.XLSX, ReportMedia.PDF, ReportMedia.HTML})
    @APIResponse(
            responseCode = "200",
            description = "The report; as a file, under the name in `Content-Disposition`",
            content = {
                @Content(mediaType = ReportMedia.JSON, schema = @Schema(implementation = YearReport.class)),
                @Content(
                        mediaType = ReportMedia.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        example =
                                "centre,year,period,from,to,part,line,track,programme,delivery,countsTowardTarget,figure,value,unit,qualifier,numerator,denominator,rule,completeness,unknownClasses,cutOff,feedPosition,rows\nthoi-lai,2017,YEAR,2017-01-01,2017-12-31,lines,TRACK-PARTY-OWN-TARGET,PARTY,,OWN,true,classes,19,CLASSES,EXACT,,,classes@1,COMPLETE,0,2017-11-16,4694,/reporting/v1/centres/thoi-lai/years/2017/rows?indicator=CLASSES&line=TRACK-PARTY-OWN-TARGET\n"),
                @Content(mediaType = ReportMedia.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ReportMedia.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ReportMedia.HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            summary = "Read a centre's year",
            description =
                    "Every figure with its rule, numerator, denominator, the rows behind it and whether anything is unknown. Unknown is null, never 0. A part of the year counts the classes that began in it, beside the figures since the beginning of the year and against the same part of the year before. With `cutOff` the report is the one of that day: what was recorded later makes no difference to it. `sources` says how fresh the figures are; a neighbour that is down leaves the answer there, marked stale. `Accept` chooses the form: JSON unless it does, CSV with a row for each figure, a workbook, a page, or the official document to sign; the latter three in Vietnamese unless `Accept-Language` asks for English.")
    YearReport readYearReport(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
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

    /** List the classes behind a figure. What each class contributes; the contributions add up to the figure. Every figure of a report links here. */
    @GET
    @Path("rows")
    @Operation(
            summary = "List the classes behind a figure",
            description =
                    "What each class contributes; the contributions add up to the figure. Every figure of a report links here.")
    Page<ClassContribution> listFigureRows(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Plan year", example = "2017") @PathParam("year") @Min(1990) @Max(2200) int year,
            @Parameter(description = "Which figure; participations when left out", example = "PARTICIPATIONS")
                    @QueryParam("indicator")
                    Indicator indicator,
            @Parameter(
                            description = "Key of the report's line, `TOWARD_TARGET` or `TOTAL`",
                            example = "TRACK-PARTY-OWN-TARGET")
                    @QueryParam("line")
                    @DefaultValue("TOTAL")
                    @Pattern(regexp = "[A-Za-z0-9._-]{1,120}")
                    String line,
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
                    LocalDate cutOff,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** List the rows behind what a class contributes. Enrollments, certificates or commendations without the person; what they add adds up to the contribution. For what was earned in no class, {@code class} is {@code none}. */
    @GET
    @Path("rows/{class}")
    @Operation(
            summary = "List the rows behind what a class contributes",
            description =
                    "Enrollments, certificates or commendations without the person; what they add adds up to the contribution. For what was earned in no class, `class` is `none`.")
    Page<FigureRow> listClassRows(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Plan year", example = "2017") @PathParam("year") @Min(1990) @Max(2200) int year,
            @Parameter(description = "Id of the class, or `none`", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    @Pattern(regexp = "none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    String trainingClass,
            @Parameter(description = "Which figure; participations when left out", example = "PARTICIPATIONS")
                    @QueryParam("indicator")
                    Indicator indicator,
            @Parameter(
                            description =
                                    "Key of the report's line, `TOWARD_TARGET` or `TOTAL`: persons are counted once in it",
                            example = "TRACK-PARTY-OWN-TARGET")
                    @QueryParam("line")
                    @DefaultValue("TOTAL")
                    @Pattern(regexp = "[A-Za-z0-9._-]{1,120}")
                    String line,
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
                    LocalDate cutOff,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Break participations down. By sex, block of origin or sending unit of the learners, as they were when the class was closed, or are now while it is not. */
    @GET
    @Path("breakdowns/{dimension}")
    @Operation(
            summary = "Break participations down",
            description =
                    "By sex, block of origin or sending unit of the learners, as they were when the class was closed, or are now while it is not.")
    Breakdown readBreakdown(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Plan year", example = "2017") @PathParam("year") @Min(1990) @Max(2200) int year,
            @Parameter(description = "By what", example = "BLOCK") @PathParam("dimension") BreakdownDimension dimension,
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

    /** Compare published figures with computed ones. Each published figure of the year: equal, different by how much, or not computable and why. A published "not stated" against an unknown count is equal. ABOUT and NEARLY allow 5 percent; MORE_THAN asks for the number or more. */
    @GET
    @Path("reconciliation")
    @Operation(
            summary = "Compare published figures with computed ones",
            description =
                    "Each published figure of the year: equal, different by how much, or not computable and why. A published \"not stated\" against an unknown count is equal. ABOUT and NEARLY allow 5 percent; MORE_THAN asks for the number or more.")
    Reconciliation readReconciliation(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Plan year", example = "2017") @PathParam("year") @Min(1990) @Max(2200) int year,
            @Parameter(description = "Only this publication, by code", example = "thoi-lai-2017-article")
                    @QueryParam("source")
                    @Pattern(regexp = Codes.PATTERN)
                    String source);
}
