package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests about the marks of a class. */
@Path("/enrollment/v1/classes/{class}/attendance-marks")
@Tag(name = "attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttendanceMarksApi {

    /** Send marks made offline. Marks of any sessions of the class, late, repeated or out of order: of each learner at each session the mark made last stands (`markedAt`, then the greater `markId`), so every order of sending leads to the same roll. A roll that was taken stands above marks sent before it, which do not come back by being sent again. Needs no ETag. Sent again, it changes nothing. An id means one mark: given to another mark, or to the same with another content, the answer of that line is ID_USED; in one body it is refused with 400. A mark made before the day of its session is refused with 400 and `mark-time`. */
    @POST
    @Operation(
            summary = "Send marks made offline",
            description =
                    "Marks of any sessions of the class, late, repeated or out of order: of each learner at each session the mark made last stands (`markedAt`, then the greater `markId`), so every order of sending leads to the same roll. A roll that was taken stands above marks sent before it, which do not come back by being sent again. Needs no ETag. Sent again, it changes nothing. An id means one mark: given to another mark, or to the same with another content, the answer of that line is ID_USED; in one body it is refused with 400. A mark made before the day of its session is refused with 400 and `mark-time`.")
    MarkReceipts sendMarks(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @NotNull @Valid SessionMarks body);
}
