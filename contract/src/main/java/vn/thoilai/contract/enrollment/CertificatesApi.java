package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;

/** Requests about certificates. */
@Path("/enrollment/v1/certificates")
@Tag(name = "certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CertificatesApi {

    /** List certificates. The register book: ordered by centre, year and number; what partners issued, which has no number of the centre, stands behind. Of those whose persons the caller may know of. */
    @GET
    @Operation(
            summary = "List certificates",
            description =
                    "The register book: ordered by centre, year and number; what partners issued, which has no number of the centre, stands behind. Of those whose persons the caller may know of.")
    Page<Certificate> listCertificates(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Only the register of this year", example = "2017")
                    @QueryParam("year")
                    @Min(1990)
                    @Max(2200)
                    Integer year,
            @Parameter(
                            description = "Only certificates of this class, by id",
                            example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @QueryParam("class")
                    UUID classId,
            @Parameter(
                            description = "Only certificates of this learner, by id",
                            example = "01890a5d-ac96-774b-bcce-b302099a8058")
                    @QueryParam("learner")
                    UUID learner,
            @Parameter(description = "Only certificates in this state", example = "ISSUED") @QueryParam("state")
                    CertificateState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Add a certificate without a class. With {@code ground} it recognises what was learnt elsewhere and draws the next number of the own register; with {@code partner} and {@code registerNumber} it records what that school issued. A recognition of the same learner, programme and ground that is in force is refused with 409 `duplicate`. */
    @POST
    @APIResponseSchema(responseCode = "201", value = Certificate.class, responseDescription = "Created")
    @Operation(
            summary = "Add a certificate without a class",
            description =
                    "With `ground` it recognises what was learnt elsewhere and draws the next number of the own register; with `partner` and `registerNumber` it records what that school issued. A recognition of the same learner, programme and ground that is in force is refused with 409 `duplicate`.")
    Certificate addCertificate(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewCertificate body);

    /** Read a certificate. The answer carries an ETag; ask with {@code If-None-Match} to learn whether it changed. */
    @GET
    @Path("{certificate}")
    @Operation(
            summary = "Read a certificate",
            description = "The answer carries an ETag; ask with `If-None-Match` to learn whether it changed.")
    Certificate readCertificate(
            @Parameter(description = "Id of the certificate", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("certificate")
                    UUID certificate);

    /** Print a certificate. As it was issued, in Vietnamese, with a QR code of the address that verifies it. One that is not in force, or that a partner issued, is answered 409. */
    @GET
    @Path("{certificate}/document")
    @Produces("application/pdf")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "Print a certificate",
            description =
                    "As it was issued, in Vietnamese, with a QR code of the address that verifies it. One that is not in force, or that a partner issued, is answered 409.")
    PrintedDocument printCertificate(
            @Parameter(description = "Id of the certificate", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("certificate")
                    UUID certificate);

    /** Revoke a certificate, or issue another one in its place. ISSUED to REVOKED with a decision, or to REISSUED: that issues another one, with a number of its own, today's name of the learner and all else as it was; {@code replacedBy} names it. Needs the present ETag in {@code If-Match}. A transition that the life cycle does not know is answered 409 with what is allowed. */
    @POST
    @Path("{certificate}/transitions")
    @Operation(
            summary = "Revoke a certificate, or issue another one in its place",
            description =
                    "ISSUED to REVOKED with a decision, or to REISSUED: that issues another one, with a number of its own, today's name of the learner and all else as it was; `replacedBy` names it. Needs the present ETag in `If-Match`. A transition that the life cycle does not know is answered 409 with what is allowed.")
    Certificate moveCertificate(
            @Parameter(description = "Id of the certificate", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("certificate")
                    UUID certificate,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CertificateTransition body);
}
