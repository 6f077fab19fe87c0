package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;

/** Requests about accounts: who of those that sign in is which learner or sending unit. */
@Path("/enrollment/v1/accounts")
@Tag(name = "units and partners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AccountsApi {

    /** List accounts. Ordered by centre and subject; only accounts of centres the caller may see. */
    @GET
    @Operation(
            summary = "List accounts",
            description = "Ordered by centre and subject; only accounts of centres the caller may see.")
    Page<Account> listAccounts(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Only this one who signs in, by the token's `sub`", example = "learner")
                    @QueryParam("subject")
                    @Pattern(regexp = Account.SUBJECT)
                    String subject,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Link an account. From then on who signs in with that subject, and the role `learner` or `sending-unit`, sees what is about this learner or nominated by this unit. A subject is linked once in a centre. */
    @POST
    @Operation(
            summary = "Link an account",
            description =
                    "From then on who signs in with that subject, and the role `learner` or `sending-unit`, sees what is about this learner or nominated by this unit. A subject is linked once in a centre.")
    @APIResponseSchema(responseCode = "201", value = Account.class, responseDescription = "Created")
    Account linkAccount(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewAccount body);

    /** Read an account. The answer carries an ETag; ask with {@code If-None-Match} to learn whether it changed. */
    @GET
    @Path("{account}")
    @Operation(
            summary = "Read an account",
            description = "The answer carries an ETag; ask with `If-None-Match` to learn whether it changed.")
    Account readAccount(
            @Parameter(description = "Id of the account", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("account")
                    UUID account);

    /** Unlink an account. Who signs in with its subject no longer sees what is about this learner, or nominated by this unit. */
    @DELETE
    @Path("{account}")
    @Operation(
            summary = "Unlink an account",
            description =
                    "Who signs in with its subject no longer sees what is about this learner, or nominated by this unit.")
    @APIResponse(responseCode = "204", description = "Unlinked")
    void unlinkAccount(
            @Parameter(description = "Id of the account", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("account")
                    UUID account,
            @HeaderParam("If-Match") String ifMatch);
}
