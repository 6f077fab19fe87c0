package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;

/** Requests about imports of a year's register. */
@Path("/enrollment/v1/imports")
@Tag(name = "enrollment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ImportsApi {

    /** List imports. Newest first; only imports of centres the caller may see. */
    @GET
    @Operation(summary = "List imports", description = "Newest first; only imports of centres the caller may see.")
    Page<ImportJob> listImports(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Begin an import. Answers an import that receives files. Put {@code classes}, {@code learners} and {@code roster} (any of them may be left out), then start it. */
    @POST
    @Operation(
            summary = "Begin an import",
            description =
                    "Answers an import that receives files. Put `classes`, `learners` and `roster` (any of them may be left out), then start it.")
    @APIResponseSchema(responseCode = "201", value = ImportJob.class, responseDescription = "Created")
    ImportJob beginImport(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewImport body);

    /** Read an import. Tells state and progress; ask again until it is SUCCEEDED, FAILED or CANCELLED. */
    @GET
    @Path("{import}")
    @Operation(
            summary = "Read an import",
            description = "Tells state and progress; ask again until it is SUCCEEDED, FAILED or CANCELLED.")
    ImportJob readImport(
            @Parameter(description = "Id of the import", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("import")
                    UUID importId);

    /** Put a file of an import. The body is streamed and replaces what was put before. Columns of classes: {@code code,name,programme,delivery,counts_toward_target,mode,cohort,plan_year,partner,start_date,end_date,sessions_held,state,opening_decision_number,opening_decision_date,roster_kept}; of learners: {@code code,full_name,birth_date,sex,sending_unit}; of roster: {@code class,learner,state,sessions_attended,score}. Empty means unknown or the default. */
    @PUT
    @Path("{import}/files/{file}")
    @Consumes("text/csv")
    @RequestBody(
            required = true,
            description = "UTF-8, comma-separated (RFC 4180), with a header line",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example =
                                    "class,learner,state,sessions_attended,score\n2017-P01,HV-0001,COMPLETED,10,8.5\n"))
    @Operation(
            summary = "Put a file of an import",
            description =
                    "The body is streamed and replaces what was put before. Columns of classes: `code,name,programme,delivery,counts_toward_target,mode,cohort,plan_year,partner,start_date,end_date,sessions_held,state,opening_decision_number,opening_decision_date,roster_kept`; of learners: `code,full_name,birth_date,sex,sending_unit`; of roster: `class,learner,state,sessions_attended,score`. Empty means unknown or the default.")
    ImportJob putImportFile(
            @Parameter(description = "Id of the import", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("import")
                    UUID importId,
            @Parameter(description = "Which file", example = "roster") @PathParam("file") ImportFile file,
            @NotNull InputStream body);

    /** Start an import. Checks every row, then writes all or nothing. With {@code validateOnly=true} it only checks and can be started again. The location is the import itself. */
    @POST
    @Path("{import}/start")
    @Operation(
            summary = "Start an import",
            description =
                    "Checks every row, then writes all or nothing. With `validateOnly=true` it only checks and can be started again. The location is the import itself.")
    @APIResponseSchema(
            responseCode = "202",
            value = ImportJob.class,
            responseDescription = "Accepted; the location tells how it goes")
    ImportJob startImport(
            @Parameter(description = "Id of the import", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("import")
                    UUID importId,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly);

    /** List the problems of an import. Every row that breaks a rule, ordered by file and line. */
    @GET
    @Path("{import}/problems")
    @Operation(
            summary = "List the problems of an import",
            description = "Every row that breaks a rule, ordered by file and line.")
    Page<ImportProblem> listImportProblems(
            @Parameter(description = "Id of the import", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("import")
                    UUID importId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Cancel an import. Nothing is written. An import that has finished cannot be cancelled. */
    @DELETE
    @Path("{import}")
    @Operation(
            summary = "Cancel an import",
            description = "Nothing is written. An import that has finished cannot be cancelled.")
    @APIResponse(responseCode = "204", description = "Done")
    void cancelImport(
            @Parameter(description = "Id of the import", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("import")
                    UUID importId);
}
