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

/** Requests about the letters that summon learners to a class. */
@Path("/enrollment/v1/classes/{class}/summons-letters")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SummonsLettersApi {

    /** Print the summons letters of a class. One page for each learner who is summoned, ordered by the learners' codes, of those the caller may know of. A class without any is answered 409. */
    @GET
    @Produces("application/pdf")
    @APIResponse(
            responseCode = "200",
            description = "The letters",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "Print the summons letters of a class",
            description =
                    "One page for each learner who is summoned, ordered by the learners' codes, of those the caller may know of. A class without any is answered 409.")
    PrintedDocument printSummonsLetters(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId);

    /** Print a summons letter. The learner has to be summoned: otherwise 409. */
    @GET
    @Path("{enrollment}")
    @Produces("application/pdf")
    @APIResponse(
            responseCode = "200",
            description = "The letter",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "Print a summons letter", description = "The learner has to be summoned: otherwise 409.")
    PrintedDocument printSummonsLetter(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the enrollment", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("enrollment")
                    UUID enrollment);
}
