package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Requests about the certificates of a class. */
@Path("/enrollment/v1/classes/{class}/certificates")
@Tag(name = "certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ClassCertificatesApi {

    /** Issue the certificates of a class. To everybody who completed it and was issued none yet, in the order of the learners' codes and with consecutive numbers of the register; the answer tells who was issued none and why. The results have to be approved, and the programme has to end with a certificate or diploma that the centre issues: otherwise 409. Asked again, it issues only what is missing. Who was issued one that has been revoked gets another only if `again` names him, with the number of the decision. */
    @POST
    @Operation(
            summary = "Issue the certificates of a class",
            description =
                    "To everybody who completed it and was issued none yet, in the order of the learners' codes and with consecutive numbers of the register; the answer tells who was issued none and why. The results have to be approved, and the programme has to end with a certificate or diploma that the centre issues: otherwise 409. Asked again, it issues only what is missing. Who was issued one that has been revoked gets another only if `again` names him, with the number of the decision.")
    IssuedCertificates issueCertificates(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid CertificateIssue body);

    /** Print the certificates of a class. All that are in force, in the order of the register, each on a page of its own. A class without any is answered 409. */
    @GET
    @Path("document")
    @Produces("application/pdf")
    @APIResponse(
            responseCode = "200",
            description = "The certificates",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "Print the certificates of a class",
            description =
                    "All that are in force, in the order of the register, each on a page of its own. A class without any is answered 409.")
    PrintedDocument printClassCertificates(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId);
}
