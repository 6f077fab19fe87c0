package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;

/** Requests about what happened to certificates. */
@Path("/enrollment/v1/certificate-changes")
@Tag(name = "certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CertificateChangesApi {

    /** List what happened to certificates. What was issued, revoked and issued again, oldest first and without the holders. Keep the {@code position} of the last one and ask again with {@code after}: nothing is skipped or told twice. */
    @GET
    @Operation(
            summary = "List what happened to certificates",
            description =
                    "What was issued, revoked and issued again, oldest first and without the holders. Keep the `position` of the last one and ask again with `after`: nothing is skipped or told twice.")
    Page<CertificateChange> listCertificateChanges(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Only what comes behind this position", example = "1394")
                    @QueryParam("after")
                    @Min(0)
                    Long after,
            @Parameter(description = "Only what happened at this instant or later", example = "2017-11-16T01:30:00Z")
                    @QueryParam("since")
                    Instant since,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);
}
