package vn.thoilai.contract.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Page;

/** Requests about what makes two reports differ. */
@Path("/reporting/v1/reports/{report}/differences")
@Tag(name = "reports")
@Produces(MediaType.APPLICATION_JSON)
public interface ReportDifferencesApi {

    /** What a report is held against: the id of another one, or {@code now}. */
    String OTHER = "now|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Hold a report against another one. Of the same centre and year, or against what is known now of the same part of the year. Names every figure that differs, by value, qualifier, numerator, denominator or completeness, and links to the rows that make it differ. */
    @GET
    @Operation(
            summary = "Hold a report against another one",
            description =
                    "Of the same centre and year, or against what is known now of the same part of the year. Names every figure that differs, by value, qualifier, numerator, denominator or completeness, and links to the rows that make it differ.")
    ReportDifferences readReportDifferences(
            @Parameter(description = "Id of the report", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("report")
                    UUID report,
            @Parameter(description = "Id of the other report, or `now`", example = "now")
                    @QueryParam("with")
                    @NotNull
                    @Pattern(regexp = OTHER)
                    String with);

    /** List the rows that make a report differ from another one. Classes and enrollments without the person, ordered by class: what was added, what is gone, and what changed with both values. Only those that contribute differently to one figure, when it is named by {@code indicator} and {@code line}. */
    @GET
    @Path("rows")
    @Operation(
            summary = "List the rows that make a report differ from another one",
            description =
                    "Classes and enrollments without the person, ordered by class: what was added, what is gone, and what changed with both values. Only those that contribute differently to one figure, when it is named by `indicator` and `line`.")
    Page<RowDifference> listDifferentRows(
            @Parameter(description = "Id of the report", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("report")
                    UUID report,
            @Parameter(description = "Id of the other report, or `now`", example = "now")
                    @QueryParam("with")
                    @NotNull
                    @Pattern(regexp = OTHER)
                    String with,
            @Parameter(description = "Only rows that make this figure differ", example = "PARTICIPATIONS")
                    @QueryParam("indicator")
                    Indicator indicator,
            @Parameter(
                            description = "Only rows of this line, by its key, or of `TOWARD_TARGET` or `TOTAL`",
                            example = "TRACK-PARTY-OWN-TARGET")
                    @QueryParam("line")
                    @DefaultValue("TOTAL")
                    @Pattern(regexp = "[A-Za-z0-9._-]{1,120}")
                    String line,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);
}
