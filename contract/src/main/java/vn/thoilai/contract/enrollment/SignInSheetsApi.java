package vn.thoilai.contract.enrollment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests about the lists that learners sign at a session. */
@Path("/enrollment/v1/classes/{class}/sign-in-sheets")
@Tag(name = "attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SignInSheetsApi {

    /** Print the sign-in sheet of a session. Everybody summoned or taking part, of the session's venue where it has one, ordered by the learners' codes, with a place to sign. */
    @GET
    @Path("{session}")
    @Produces("application/pdf")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "Print the sign-in sheet of a session",
            description =
                    "Everybody summoned or taking part, of the session's venue where it has one, ordered by the learners' codes, with a place to sign.")
    PrintedDocument printSignInSheet(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the session", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("session")
                    UUID session);
}
