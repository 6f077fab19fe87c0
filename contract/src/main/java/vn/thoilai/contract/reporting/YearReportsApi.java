package vn.thoilai.contract.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;

/** Requests about a centre's year. */
@Path("/reporting/v1/centres/{centre}/years/{year}")
@Tag(name = "reporting")
@Produces(MediaType.APPLICATION_JSON)
public interface YearReportsApi {

    /** Read a centre's year. Every figure with its rule, numerator, denominator and whether anything is unknown. Unknown is null, never 0. {@code sources} says how fresh the figures are; a neighbour that is down leaves the answer there, marked stale. */
    @GET
    @Operation(
            summary = "Read a centre's year",
            description =
                    "Every figure with its rule, numerator, denominator and whether anything is unknown. Unknown is null, never 0. `sources` says how fresh the figures are; a neighbour that is down leaves the answer there, marked stale.")
    YearReport readYearReport(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Plan year", example = "2017") @PathParam("year") @Min(1990) @Max(2200) int year);

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
