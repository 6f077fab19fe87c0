package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Page;

/** Requests about the sessions of a class. */
@Path("/enrollment/v1/classes/{class}/sessions")
@Tag(name = "classes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SessionsApi {

    /** List the sessions of a class. Ordered by number. */
    @GET
    @Operation(summary = "List the sessions of a class", description = "Ordered by number.")
    Page<Session> listSessions(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Only sessions in this state", example = "PLANNED") @QueryParam("state")
                    SessionState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Add a session. It starts PLANNED. Refused while the class is CANCELLED, ASSESSED or CLOSED, and where it overlaps another session of the class: sessions at different venues may, those of the whole class may not. Its day may lie outside the first and last day of the class, and in the past. */
    @POST
    @Operation(
            summary = "Add a session",
            description =
                    "It starts PLANNED. Refused while the class is CANCELLED, ASSESSED or CLOSED, and where it overlaps another session of the class: sessions at different venues may, those of the whole class may not. Its day may lie outside the first and last day of the class, and in the past.")
    @APIResponseSchema(responseCode = "201", value = Session.class, responseDescription = "Created")
    Session addSession(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid SessionPlan body);

    /** Add many sessions. All of them are added, or none; each is held to the rules of a single one, also against the others. What is wrong is named by its line. */
    @POST
    @Path("batch")
    @Operation(
            summary = "Add many sessions",
            description =
                    "All of them are added, or none; each is held to the rules of a single one, also against the others. What is wrong is named by its line.")
    AddedSessions addSessions(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid NewSessions body);

    /** Read a session. The answer carries an ETag; ask with `If-None-Match` to learn whether it changed. */
    @GET
    @Path("{session}")
    @Operation(
            summary = "Read a session",
            description = "The answer carries an ETag; ask with `If-None-Match` to learn whether it changed.")
    Session readSession(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the session", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("session")
                    UUID session);

    /** Change a session. Replaces what is planned. Only a PLANNED session can be moved to another number, day, time or venue; of one that was held, topic, periods and lecturer can still be set right. Needs the present ETag in {@code If-Match}. */
    @PUT
    @Path("{session}")
    @Operation(
            summary = "Change a session",
            description =
                    "Replaces what is planned. Only a PLANNED session can be moved to another number, day, time or venue; of one that was held, topic, periods and lecturer can still be set right. Needs the present ETag in `If-Match`.")
    Session updateSession(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the session", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("session")
                    UUID session,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SessionPlan body);

    /** Delete a session. Only a PLANNED one: what was held or cancelled stays on the books. Needs the present ETag in {@code If-Match}. */
    @DELETE
    @Path("{session}")
    @Operation(
            summary = "Delete a session",
            description =
                    "Only a PLANNED one: what was held or cancelled stays on the books. Needs the present ETag in `If-Match`.")
    @APIResponse(responseCode = "204", description = "Deleted")
    void deleteSession(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the session", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("session")
                    UUID session,
            @HeaderParam("If-Match") String ifMatch);

    /** Move a session along its life cycle. PLANNED to HELD or CANCELLED; CANCELLED to PLANNED; HELD to PLANNED while nobody is marked. The first mark moves it to HELD by itself. HELD from the day of the session on. Needs the present ETag in {@code If-Match}. */
    @POST
    @Path("{session}/transitions")
    @Operation(
            summary = "Move a session along its life cycle",
            description =
                    "PLANNED to HELD or CANCELLED; CANCELLED to PLANNED; HELD to PLANNED while nobody is marked. The first mark moves it to HELD by itself. HELD from the day of the session on. Needs the present ETag in `If-Match`.")
    Session moveSession(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the session", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("session")
                    UUID session,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SessionTransition body);
}
