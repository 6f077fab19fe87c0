package vn.thoilai.contract.enrollment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.problem.Problem;

/** Whether a certificate is genuine. */
@Path("/enrollment/v1/certificate-verifications")
@Tag(name = "certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CertificateVerificationsApi {

    /** Verify a certificate. For anybody, without a token: who holds the code printed under a certificate's QR code is told whether it is in force, and the fields the suite shows. As JSON, or as a page for people ({@code text/html}). Few requests a minute are served to one address; who tells a token that verifies has that caller's quota. */
    @GET
    @Path("{code}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @SecurityRequirements
    @APIResponse(
            responseCode = "200",
            description = "The certificate exists",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CertificateVerification.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "404",
            description = "There is no certificate of that code",
            content = {
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(ref = "Problem"),
                        examples = @ExampleObject(name = "not-found", value = """
                                {
                                  "type": "urn:problem:not-found",
                                  "title": "Nothing is found here",
                                  "status": 404,
                                  "detail": "There is no such certificate.",
                                  "instance": "/enrollment/v1/certificate-verifications/8ZK3M0Q7W4T1XH5YB2N9CVRD6J",
                                  "code": "not-found",
                                  "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                                }""")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            summary = "Verify a certificate",
            description =
                    "For anybody, without a token: who holds the code printed under a certificate's QR code is told whether it is in force, and the fields the suite shows. As JSON, or as a page for people (`text/html`). Few requests a minute are served to one address; who tells a token that verifies has that caller's quota.")
    CertificateVerification verifyCertificate(
            @Parameter(
                            description =
                                    "Code of the certificate; case, hyphens and spaces do not matter, nor does O for 0 or I and L for 1",
                            example = "8ZK3M0Q7W4T1XH5YB2N9CVRD6J")
                    @PathParam("code")
                    String code);
}
