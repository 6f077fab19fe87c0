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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;

/** Requests about what is not plausible in a centre's year. */
@Path("/reporting/v1/centres/{centre}/years/{year}/findings")
@Tag(name = "reporting")
@Produces(MediaType.APPLICATION_JSON)
public interface YearFindingsApi {

    /** Look for what is not plausible. Each class by itself, each line's classes among each other, and the same part of the year before. Every finding names its rule, the values compared and where to look. Period and cut-off are those of the report. */
    @GET
    @Operation(
            summary = "Look for what is not plausible",
            description =
                    "Each class by itself, each line's classes among each other, and the same part of the year before. Every finding names its rule, the values compared and where to look. Period and cut-off are those of the report.")
    YearFindings readYearFindings(
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
                                    "Look at what was recorded up to the end of this day, Asia/Ho_Chi_Minh; at all that is recorded when left out",
                            example = "2018-01-15")
                    @QueryParam("cutOff")
                    LocalDate cutOff);
}
