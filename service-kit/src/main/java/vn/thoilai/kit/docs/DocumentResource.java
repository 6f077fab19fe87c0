package vn.thoilai.kit.docs;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The OpenAPI document of the suite, as it is packed in the contract: YAML, or JSON for who asks for it. Not the
 * extension's own endpoint, which would write the document anew from its model.
 */
@Path("/openapi")
@PermitAll
public class DocumentResource {

    private static final String YAML = "application/yaml";

    @Inject
    ContractDocument document;

    /** The document. */
    @GET
    @Produces({YAML, MediaType.APPLICATION_JSON})
    public RestResponse<String> read(@HeaderParam(HttpHeaders.ACCEPT) String accept) {
        boolean json = accept != null && accept.contains(MediaType.APPLICATION_JSON);
        return RestResponse.ResponseBuilder.ok(json ? document.json() : document.yaml())
                .header(HttpHeaders.CONTENT_TYPE, json ? MediaType.APPLICATION_JSON : YAML + ";charset=UTF-8")
                .build();
    }
}
