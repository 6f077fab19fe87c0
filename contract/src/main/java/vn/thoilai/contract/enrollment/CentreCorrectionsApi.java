package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;

/** Requests about the corrections of all classes. */
@Path("/enrollment/v1/score-corrections")
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public interface CentreCorrectionsApi {

    /** List corrections of all classes. What waits for the director is PROPOSED; the oldest first. Each is decided at its enrollment. */
    @GET
    @Operation(
            summary = "List corrections of all classes",
            description =
                    "What waits for the director is PROPOSED; the oldest first. Each is decided at its enrollment.")
    Page<ScoreCorrection> listScoreCorrections(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(
                            description = "Only corrections of this class, by id",
                            example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @QueryParam("class")
                    UUID classId,
            @Parameter(description = "Only corrections in this state", example = "PROPOSED") @QueryParam("state")
                    CorrectionState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);
}
