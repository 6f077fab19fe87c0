package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.audit.AuditEntry;
import vn.thoilai.contract.audit.AuditOutcome;

/** The audit trail. */
@Path("/enrollment/v1/audit")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
public interface EnrollmentAuditApi {

    /** List the audit trail. Newest first; what concerns the centres the auditor may see. Changes stand in it with what they changed, reads of a person's record with whose it was, refusals with what was asked for. Reading what concerns persons is itself written into the trail. */
    @GET
    @Operation(
            summary = "List the audit trail",
            description =
                    "Newest first; what concerns the centres the auditor may see. Changes stand in it with what they changed, reads of a person's record with whose it was, refusals with what was asked for. Reading what concerns persons is itself written into the trail.")
    Page<AuditEntry> listEnrollmentAudit(
            @Parameter(description = "Only what came to this", example = "DENIED") @QueryParam("outcome")
                    AuditOutcome outcome,
            @Parameter(description = "Only what this one did, by the token's `sub`", example = "training-officer")
                    @QueryParam("subject")
                    String subject,
            @Parameter(
                            description = "Only what concerns this learner, by id",
                            example = "01890a5d-ac96-774b-bcce-b302099a8058")
                    @QueryParam("learner")
                    UUID learner,
            @Parameter(
                            description = "Only calls of this operation, by its id in this document",
                            example = "updateClass")
                    @QueryParam("operation")
                    String operation,
            @Parameter(description = "Only from this moment on", example = "2017-11-16T00:00:00Z") @QueryParam("from")
                    Instant from,
            @Parameter(description = "Only before this moment", example = "2017-11-17T00:00:00Z") @QueryParam("to")
                    Instant to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);
}
