package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Page;

/** Requests about blocks of origin. */
@Path("/enrollment/v1/blocks")
@Tag(name = "areas and centres")
@Produces(MediaType.APPLICATION_JSON)
public interface BlocksApi {

    /** List blocks of origin. Ordered by code. */
    @GET
    @Operation(summary = "List blocks of origin", description = "Ordered by code.")
    Page<Block> listBlocks(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);
}
