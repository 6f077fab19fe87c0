package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.Track;

/** Requests about programmes. */
@Path("/enrollment/v1/programmes")
@Tag(name = "programmes")
@Produces(MediaType.APPLICATION_JSON)
public interface ProgrammesApi {

    /** List programmes. Ordered by code. Programmes are data: track, delivery and counting are the defaults of their classes. */
    @GET
    @Operation(
            summary = "List programmes",
            description =
                    "Ordered by code. Programmes are data: track, delivery and counting are the defaults of their classes.")
    Page<Programme> listProgrammes(
            @Parameter(description = "Only programmes of this track", example = "PARTY") @QueryParam("track")
                    Track track,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Read a programme. The answer carries an ETag. */
    @GET
    @Path("{programme}")
    @Operation(summary = "Read a programme", description = "The answer carries an ETag.")
    Programme readProgramme(
            @Parameter(description = "Code of the programme", example = "PARTY_AWARENESS")
                    @PathParam("programme")
                    @Pattern(regexp = Codes.PATTERN)
                    String programme);
}
