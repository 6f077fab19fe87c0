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
@Tag(name = "imports and exports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ImportsApi {

    /** Media type of an Excel workbook. */
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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

    /** Begin an import. Answers an import that receives files. Put any of the files, then preview and commit it. */
    @POST
    @Operation(
            summary = "Begin an import",
            description = "Answers an import that receives files. Put any of the files, then preview and commit it.")
    @APIResponseSchema(responseCode = "201", value = ImportJob.class, responseDescription = "Created")
    ImportJob beginImport(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewImport body);

    /** Read an import. Tells state and progress; ask again while it is QUEUED, VALIDATING, WRITING or UNDOING. */
    @GET
    @Path("{import}")
    @Operation(
            summary = "Read an import",
            description = "Tells state and progress; ask again while it is QUEUED, VALIDATING, WRITING or UNDOING.")
    ImportJob readImport(
            @Parameter(description = "Id of the import", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("import")
                    UUID importId);

    /** Put a file of an import. The body is streamed and replaces what was put before. */
    @PUT
    @Path("{import}/files/{file}")
    @Consumes({"text/csv", XLSX})
    @RequestBody(
            required = true,
            description =
                    "CSV: UTF-8, with or without a byte order mark, with a header line (RFC 4180); separated by commas, semicolons or tabs, as the header is or a first line `sep=;` says. Or an Excel workbook (XLSX): the sheet named like the file, else its only one",
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        example = "class,learner,state,sessions_attended,score\n2017-P01,HV-0001,COMPLETED,10,8.5\n"),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(summary = "Put a file of an import", description = """
                    The body is streamed and replaces what was put before.

                    The header names the columns, in any order. Those marked * are the keys and have to be there; a column that the header does not name stays as it is. An empty cell means unknown or, where one is told, the default; an empty `state` leaves the state of what stands. References are by code, to what is registered or in another file of the import. A cell that an export defended with an apostrophe is taken back.

                    Days are `2017-03-06` or, the day first, `06/03/2017`; moments `2017-03-06T07:30:00+07:00`, local without an offset; truth values `true` or `false`; scores `8.5` or `8,5`. A code is a letter or digit, then up to 63 letters, digits, dots, hyphens or underscores.

                    - `classes`: `code`*; `name`, up to 300 signs in one line; `programme`, a code; `delivery`, `OWN`, `CO_DELIVERED` or `HOSTED` (default: the programme's); `counts_toward_target`, true or false (the programme's); `mode`, `FULL_TIME` (default) or `PART_TIME`; `cohort`, from 1; `plan_year`, the import's; `partner`, a code, needed unless `OWN`; `start_date` and `end_date`, days; `sessions_held`, 0 to 1000; `capacity`, from 1; `lecturers`, subjects with spaces between; `state`, `PLANNED` (default), `OPENED`, `IN_SESSION`, `ASSESSED`, `CLOSED`, `CANCELLED`, `POSTPONED` or `CARRIED_OVER`; `opening_decision_number` and `opening_decision_date`, needed from `OPENED` on; `roster_kept`, true (default) or false; `declared_summoned`, `declared_participations`, `declared_attended`, `declared_assessed`, `declared_passed`, `declared_fair_or_better`, counts from 0 of a class without a roster.
                    - `learners`: `code`*; `full_name`, up to 300 signs in one line; `birth_date`, a day; `sex`, `FEMALE` or `MALE`; `sending_unit` and `block`, codes; `position`, up to 300 signs; `party_member`, true or false; `party_admitted_on`, a day, of members only; `personal_id`, 9 to 12 digits.
                    - `roster`: `class`*, `learner`*; `venue`, a code; `state`, `NOMINATED` (default), `SUMMONED`, `ATTENDING`, `COMPLETED`, `NOT_COMPLETED`, `REJECTED`, `ABSENT` or `WITHDRAWN`; `reason`, up to 500 signs, needed for `REJECTED`; `sessions_attended`, 0 to 1000; `score`, 0 to 10 with one decimal. The programme's rules of eligibility are not asked: a file tells what was decided.
                    - `attendance`: `class`*, `session`* (its number or, if there is but one that day, its day), `learner`*; `mark`, `PRESENT`, `LATE`, `EXCUSED`, `UNEXCUSED` or `UNMARKED`; `marked_at`, a moment (default: now), at most five minutes ahead. The last mark made stands: a different one of an earlier moment is the problem `older-mark`. Any but `UNMARKED` needs a session that is `HELD` already (`session-not-held`): no file makes or holds one.
                    - `scores`: `class`*, `item`*, `learner`*; `attempt`, 1 (default) to 9, without gaps; `score`, 0 to 10 with one decimal.

                    What stands keeps its state or moves as over HTTP, one step of its life cycle (`illegal-transition`), and a class becomes `ASSESSED` or `CLOSED` only after the director approved its results (`results-not-approved`); what the import makes may come in any state. Free places go first to those who wait (`capacity-reached`).""")
    ImportJob putImportFile(
            @Parameter(description = "Id of the import", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("import")
                    UUID importId,
            @Parameter(description = "Which file", example = "roster") @PathParam("file") ImportFile file,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String mediaType,
            @NotNull InputStream body);

    /** Preview an import. Checks every row and compares it with what stands; ends PREVIEWED with problems, or with what it would change. Writes nothing. The location is the import itself. */
    @POST
    @Path("{import}/preview")
    @Operation(
            summary = "Preview an import",
            description =
                    "Checks every row and compares it with what stands; ends PREVIEWED with problems, or with what it would change. Writes nothing. The location is the import itself.")
    @APIResponseSchema(
            responseCode = "202",
            value = ImportJob.class,
            responseDescription = "Accepted; the location tells how it goes")
    ImportJob previewImport(
            @Parameter(description = "Id of the import", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("import")
                    UUID importId);

    /** Commit an import. Writes all rows or none; refused without any file, and while rows are known to have problems. What was previewed is checked again: if anybody changed it since, nothing is written and the import is PREVIEWED anew. Without a preview it is checked and, if there are no problems, written at once. */
    @POST
    @Path("{import}/commit")
    @Operation(
            summary = "Commit an import",
            description =
                    "Writes all rows or none; refused without any file, and while rows are known to have problems. What was previewed is checked again: if anybody changed it since, nothing is written and the import is PREVIEWED anew. Without a preview it is checked and, if there are no problems, written at once.")
    @APIResponseSchema(
            responseCode = "202",
            value = ImportJob.class,
            responseDescription = "Accepted; the location tells how it goes")
    ImportJob commitImport(
            @Parameter(description = "Id of the import", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("import")
                    UUID importId);

    /** Undo an import. Restores what a committed import changed and deletes what it made, all or nothing. Refused ({@code failure} is {@code changed-since}) if somebody changed or uses one of its rows since, or took a place it would give back: see its changes with {@code changedSince}. Possible until {@code undoUntil}. */
    @POST
    @Path("{import}/undo")
    @Operation(
            summary = "Undo an import",
            description =
                    "Restores what a committed import changed and deletes what it made, all or nothing. Refused (`failure` is `changed-since`) if since its commit somebody changed one of its rows, made or changed something that belongs to one, or took a place it would give back: see its changes with `changedSince`. Possible until `undoUntil`.")
    @APIResponseSchema(
            responseCode = "202",
            value = ImportJob.class,
            responseDescription = "Accepted; the location tells how it goes")
    ImportJob undoImport(
            @Parameter(description = "Id of the import", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("import")
                    UUID importId);

    /** List the changes of an import. What it does, or did, to each row of a file, by line. Personal data. */
    @GET
    @Path("{import}/files/{file}/changes")
    @Operation(
            summary = "List the changes of an import",
            description =
                    "What it does, or did, to each row of a file, by line; empty until it was previewed. Personal data.")
    Page<ImportChange> listImportChanges(
            @Parameter(description = "Id of the import", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("import")
                    UUID importId,
            @Parameter(description = "Which file", example = "roster") @PathParam("file") ImportFile file,
            @Parameter(description = "Only changes of this kind", example = "UPDATE") @QueryParam("kind")
                    ImportChangeKind kind,
            @Parameter(
                            description = "Only rows that somebody changed since (true), or nobody did (false)",
                            example = "true")
                    @QueryParam("changedSince")
                    Boolean changedSince,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

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

    /** Cancel an import. Nothing is written. Possible until the commit is final. */
    @DELETE
    @Path("{import}")
    @Operation(summary = "Cancel an import", description = "Nothing is written. Possible until the commit is final.")
    @APIResponse(responseCode = "204", description = "Done")
    void cancelImport(
            @Parameter(description = "Id of the import", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("import")
                    UUID importId);
}
