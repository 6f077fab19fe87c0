package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;

/** Requests for a year's register as files. */
@Path("/enrollment/v1/exports")
@Tag(name = "imports and exports")
public interface ExportsApi {

    /** Export a file of a year's register. As an import takes it: put back, it changes nothing. Personal data. */
    @GET
    @Path("{file}")
    @Produces({"text/csv", ImportsApi.XLSX})
    @Operation(
            summary = "Export a file of a year's register",
            description =
                    "As an import takes it: put back, it changes nothing. `Accept` chooses between CSV (UTF-8 behind a byte order mark, so that Excel reads it) and an Excel workbook. A cell that a spreadsheet would take for a formula begins with an apostrophe, which an import takes away. Learners are those of the centre, whatever the year, without those who asked that their record be kept and not used. Personal data.")
    @APIResponse(
            responseCode = "200",
            description = "The file, to be kept under the name in `Content-Disposition`",
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        example =
                                "class,learner,venue,state,reason,sessions_attended,score\n2017-P01,HV-0001,,COMPLETED,,10,8.5\n"),
                @Content(mediaType = ImportsApi.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    InputStream exportFile(
            @Parameter(description = "Which file", example = "learners") @PathParam("file") ImportFile file,
            @Parameter(description = "Code of the centre", example = "thoi-lai")
                    @QueryParam("centre")
                    @NotNull
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(
                            description =
                                    "Plan year of the classes. Has to be given for every file but `learners`, for which it means nothing",
                            example = "2017")
                    @QueryParam("year")
                    @Min(1990)
                    @Max(2200)
                    Integer year,
            @Parameter(hidden = true) @HeaderParam("Accept") String accept);
}
