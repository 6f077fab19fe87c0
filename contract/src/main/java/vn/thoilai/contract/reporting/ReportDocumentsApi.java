package vn.thoilai.contract.reporting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests for what is frozen of a report, byte for byte, and for what proves it. */
@Path("/reporting/v1/reports/{report}")
@Tag(name = "reports")
public interface ReportDocumentsApi {

    /** Media type of a signature. */
    String JOSE = "application/jose";

    /** Read the document of a report. The very bytes that were submitted, approved and published: canonical JSON (RFC 8785). Its ETag is its SHA-256 in hexadecimal. A report that is DRAFT or RETURNED has none. */
    @GET
    @Path("document")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the document of a report",
            description =
                    "The very bytes that were submitted, approved and published: canonical JSON (RFC 8785). Its ETag is its SHA-256 in hexadecimal. A report that is DRAFT or RETURNED has none.")
    @Parameter(
            name = "If-None-Match",
            in = ParameterIn.HEADER,
            description = "ETag of what the caller has; answered 304 when it is still that",
            example = "\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The document",
            headers =
                    @Header(
                            name = "ETag",
                            description = "SHA-256 of the document, in hexadecimal",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples =
                                                    "\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FrozenReport.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the version named by `If-None-Match`")
    ReportDocument readReportDocument(
            @Parameter(description = "Id of the report", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("report")
                    UUID report);

    /** Read the signature of a report. A detached JWS (RFC 7515, appendix F) over the document, by ES256; {@code kid} in its header names the key, {@code iat} when it was signed. Only a published report has one. */
    @GET
    @Path("signature")
    @Produces(JOSE)
    @Operation(
            summary = "Read the signature of a report",
            description =
                    "A detached JWS (RFC 7515, appendix F) over the document, by ES256; `kid` in its header names the key, `iat` when it was signed. Only a published report has one.")
    @APIResponse(
            responseCode = "200",
            description = "The signature",
            content =
                    @Content(
                            mediaType = JOSE,
                            schema = @Schema(type = SchemaType.STRING),
                            example =
                                    "eyJhbGciOiJFUzI1NiIsImtpZCI6IjIwMTcifQ..DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"))
    String readReportSignature(
            @Parameter(description = "Id of the report", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("report")
                    UUID report);
}
