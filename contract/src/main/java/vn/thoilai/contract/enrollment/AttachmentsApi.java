package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;

/** Requests about scans that belong to a class, such as its opening decision. They may name persons, so only the centre's own people read them. */
@Path("/enrollment/v1/classes/{class}/attachments")
@Tag(name = "classes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttachmentsApi {

    /** List the attachments of a class. Ordered by code. */
    @GET
    @Operation(summary = "List the attachments of a class", description = "Ordered by code.")
    Page<Attachment> listAttachments(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Read what is known of an attachment. The answer carries an ETag; its content is read apart. */
    @GET
    @Path("{attachment}")
    @Operation(
            summary = "Read what is known of an attachment",
            description = "The answer carries an ETag; its content is read apart.")
    Attachment readAttachment(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Code of the attachment within the class", example = "opening-decision")
                    @PathParam("attachment")
                    @Pattern(regexp = Codes.PATTERN)
                    String attachment);

    /** Put an attachment. The body is the file itself, 20 MB at most unless the service is set otherwise; what it is not is refused, whatever its header says. One that is there is replaced, which needs its present ETag in {@code If-Match}. */
    @PUT
    @Path("{attachment}")
    @Consumes({Attachment.PDF, Attachment.PNG, Attachment.JPEG})
    @RequestBody(
            required = true,
            description = "A scan: PDF, PNG or JPEG",
            content = {
                @Content(mediaType = Attachment.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Attachment.PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Attachment.JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            summary = "Put an attachment",
            description =
                    "The body is the file itself, 20 MB at most unless the service is set otherwise; what it is not is refused, whatever its header says. One that is there is replaced, which needs its present ETag in `If-Match`.")
    Attachment putAttachment(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Code of the attachment within the class", example = "opening-decision")
                    @PathParam("attachment")
                    @Pattern(regexp = Codes.PATTERN)
                    String attachment,
            @Parameter(description = "ETag of the attachment to replace; left out for a new one")
                    @HeaderParam("If-Match")
                    String ifMatch,
            @Parameter(description = "Name of the file", example = "QD-12.pdf")
                    @QueryParam("name")
                    @NotNull
                    @Pattern(regexp = Attachment.NAME)
                    String name,
            @NotNull InputStream body);

    /** Download an attachment. The bytes as they were put, to be saved and not shown: no browser takes them for a page. */
    @GET
    @Path("{attachment}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Download an attachment",
            description = "The bytes as they were put, to be saved and not shown: no browser takes them for a page.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers =
                    @Header(
                            name = "Content-Disposition",
                            description = "Under which name to save it",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "attachment; filename*=UTF-8''QD-12.pdf")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    InputStream downloadAttachment(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Code of the attachment within the class", example = "opening-decision")
                    @PathParam("attachment")
                    @Pattern(regexp = Codes.PATTERN)
                    String attachment);

    /** Delete an attachment. Needs the present ETag in {@code If-Match}. What it was stays in the audit trail, its content does not. */
    @DELETE
    @Path("{attachment}")
    @Operation(
            summary = "Delete an attachment",
            description =
                    "Needs the present ETag in `If-Match`. What it was stays in the audit trail, its content does not.")
    @APIResponse(responseCode = "204", description = "Done")
    void deleteAttachment(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Code of the attachment within the class", example = "opening-decision")
                    @PathParam("attachment")
                    @Pattern(regexp = Codes.PATTERN)
                    String attachment,
            @HeaderParam("If-Match") String ifMatch);
}
