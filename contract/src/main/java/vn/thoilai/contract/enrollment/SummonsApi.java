package vn.thoilai.contract.enrollment;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Summons of a class. */
@Path("/enrollment/v1/classes/{class}/summons")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
public interface SummonsApi {

    /** Summon all who are accepted. Moves every accepted nomination that holds a place to SUMMONED and tells about whom nobody has decided. Repeated, it summons who was accepted meanwhile. From the opening of the class until its results are approved. */
    @POST
    @Operation(
            summary = "Summon all who are accepted",
            description =
                    "Moves every accepted nomination that holds a place to SUMMONED and tells about whom nobody has decided. Repeated, it summons who was accepted meanwhile. From the opening of the class until its results are approved.")
    Summons summonAccepted(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId);
}
