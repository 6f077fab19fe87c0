package vn.thoilai.contract.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.ReportMedia;

/** Requests about a centre's year in pictures. */
@Path("/reporting/v1/centres/{centre}/years/{year}/charts")
@Tag(name = "reporting")
public interface YearChartsApi {

    /** Draw a centre's year. As a picture, or as the figures it shows. {@code Accept} chooses; JSON unless it does. A picture says in words what it shows, in Vietnamese unless {@code Accept-Language} asks for English. What is unknown is a gap, never 0. */
    @GET
    @Path("{chart}")
    @Produces({ReportMedia.JSON, ReportMedia.SVG, ReportMedia.PNG})
    @Operation(
            summary = "Draw a centre's year",
            description =
                    "As a picture, or as the figures it shows. `Accept` chooses; JSON unless it does. A picture says in words what it shows, in Vietnamese unless `Accept-Language` asks for English. What is unknown is a gap, never 0.")
    @APIResponse(
            responseCode = "200",
            description = "The chart",
            content = {
                @Content(mediaType = ReportMedia.JSON, schema = @Schema(implementation = YearChart.class)),
                @Content(mediaType = ReportMedia.SVG, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ReportMedia.PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    YearChart readYearChart(
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @PathParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Plan year", example = "2017") @PathParam("year") @Min(1990) @Max(2200) int year,
            @Parameter(description = "Which chart", example = "shares") @PathParam("chart") ChartKind chart);
}
