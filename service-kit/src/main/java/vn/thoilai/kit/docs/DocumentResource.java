package vn.thoilai.kit.docs;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The OpenAPI document of the suite, as it is packed in the contract. Not the extension's own endpoint, which would
 * write the document anew from its model.
 */
@Path("/openapi")
@PermitAll
public class DocumentResource {

    @Inject
    ContractDocument document;

    /** The document as YAML. */
    @GET
    @Produces("application/yaml")
    public String yaml() {
        return document.yaml();
    }

    /** The document as JSON. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String json() {
        return document.json();
    }
}
