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

/** Requests about the year of a commune, a district, a city or the country. */
@Path("/reporting/v1/areas/{area}/years/{year}")
@Tag(name = "roll-up")
@Produces(MediaType.APPLICATION_JSON)
public interface AreaReportsApi {

    /** Read an area's year. The figures of its centres, summed up by the rules of a centre's year, with the parts one level below. A centre belongs to one area: where it lies on the day; if that has ended, to what followed it; if several followed, to the one of them it serves, or to the area that holds all it serves. So no centre is counted twice, and the parts add up to the total. Only centres the caller may see are summed up; {@code coverage} says how many of how many, and a sum over fewer than all is PARTIAL. 404 where the code names no area on that day, saying what followed it or what it came from, and where the caller may see none of its centres. Persons cannot be counted across centres. */
    @GET
    @Operation(
            summary = "Read an area's year",
            description =
                    "The figures of its centres, summed up by the rules of a centre's year, with the parts one level below. A centre belongs to one area: where it lies on the day; if that has ended, to what followed it; if several followed, to the one of them it serves, or to the area that holds all it serves. So no centre is counted twice, and the parts add up to the total. Only centres the caller may see are summed up; `coverage` says how many of how many, and a sum over fewer than all is PARTIAL. 404 where the code names no area on that day, saying what followed it or what it came from, and where the caller may see none of its centres. Persons cannot be counted across centres.")
    RollUpReport readAreaYear(
            @Parameter(description = "Code of the area on that day, or `country`", example = "92")
                    @PathParam("area")
                    @Pattern(regexp = Codes.PATTERN)
                    String area,
            @Parameter(description = "Plan year", example = "2017") @PathParam("year") @Min(1990) @Max(2200) int year,
            @Parameter(
                            description =
                                    "By the boundaries of the last day of what is reported, or by those of today; THEN when left out",
                            example = "THEN")
                    @QueryParam("boundaries")
                    Boundaries boundaries,
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

    /** Read who has reported of an area. Of each centre: whether anything is known of its year, where its annual report stands and whether that is late, when it was last heard of, and whether that is longer ago than is allowed. Centres belong to the area as in its year. */
    @GET
    @Path("completeness")
    @Operation(
            summary = "Read who has reported of an area",
            description =
                    "Of each centre: whether anything is known of its year, where its annual report stands and whether that is late, when it was last heard of, and whether that is longer ago than is allowed. Centres belong to the area as in its year.")
    CompletenessBoard readAreaCompleteness(
            @Parameter(description = "Code of the area on that day, or `country`", example = "92")
                    @PathParam("area")
                    @Pattern(regexp = Codes.PATTERN)
                    String area,
            @Parameter(description = "Plan year", example = "2017") @PathParam("year") @Min(1990) @Max(2200) int year,
            @Parameter(
                            description =
                                    "By the boundaries of the last day of what is reported, or by those of today; THEN when left out",
                            example = "THEN")
                    @QueryParam("boundaries")
                    Boundaries boundaries);
}
