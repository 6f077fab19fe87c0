package vn.thoilai.contract.reporting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys that reports are signed with. */
@Path("/reporting/v1/keys")
@Tag(name = "reports")
@Produces(MediaType.APPLICATION_JSON)
public interface SigningKeysApi {

    /** Read the keys that reports are signed with. For anybody, without a token: a JWK set (RFC 7517) with the key that signs now and every one that ever did, so that a report can be verified however old it is. Few requests a minute are served to one address without a token. */
    @GET
    @SecurityRequirements
    @Operation(
            summary = "Read the keys that reports are signed with",
            description =
                    "For anybody, without a token: a JWK set (RFC 7517) with the key that signs now and every one that ever did, so that a report can be verified however old it is. Few requests a minute are served to one address without a token.")
    JsonWebKeySet readSigningKeys();
}
