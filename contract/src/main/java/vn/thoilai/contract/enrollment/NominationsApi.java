package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests about lists of nominations. */
@Path("/enrollment/v1/classes/{class}/nominations")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface NominationsApi {

    /** Nominate a list of learners for a class. Each line is on the roster or refused with a code; a refused one writes nothing. A person whom the centre knows is enrolled as the learner he is: by personal ID where both records have one, else by code or by name, birth date and sending unit, if nothing speaks against it. Persons who are no learners yet are registered; a sending unit's become its own. Places are given in the order of the lines, and who finds none waits. A list that names persons is kept in the audit trail, also one that is only tried. With {@code validateOnly=true} it is only told what would happen. */
    @POST
    @Operation(
            summary = "Nominate a list of learners for a class",
            description =
                    "Each line is on the roster or refused with a code; a refused one writes nothing. A person whom the centre knows is enrolled as the learner he is: by personal ID where both records have one, else by code or by name, birth date and sending unit, if nothing speaks against it. Persons who are no learners yet are registered; a sending unit's become its own. Places are given in the order of the lines, and who finds none waits. A list that names persons is kept in the audit trail, also one that is only tried. With `validateOnly=true` it is only told what would happen.")
    NominationAnswer nominateList(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid NominationList body);
}
