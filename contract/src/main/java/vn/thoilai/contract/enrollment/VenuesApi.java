package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.thoilai.contract.Page;

/** Requests about the venues at which a class is held side by side. */
@Path("/enrollment/v1/classes/{class}")
@Tag(name = "classes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface VenuesApi {

    /** List the venues of a class. Ordered by code. */
    @GET
    @Path("venues")
    @Operation(summary = "List the venues of a class", description = "Ordered by code.")
    Page<Venue> listVenues(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Add a venue to a class. Answers the resource with its location. A code that is taken is refused as a duplicate. A class that has ended takes none. */
    @POST
    @Path("venues")
    @Operation(
            summary = "Add a venue to a class",
            description =
                    "Answers the resource with its location. A code that is taken is refused as a duplicate. A class that has ended takes none.")
    @APIResponseSchema(responseCode = "201", value = Venue.class, responseDescription = "Created")
    Venue addVenue(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid NewVenue body);

    /** Read a venue. The answer carries an ETag; ask with {@code If-None-Match} to learn whether it changed. */
    @GET
    @Path("venues/{venue}")
    @Operation(
            summary = "Read a venue",
            description = "The answer carries an ETag; ask with `If-None-Match` to learn whether it changed.")
    Venue readVenue(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the venue", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("venue")
                    UUID venue);

    /** Change a venue. Replaces all but its code. Needs the present ETag in {@code If-Match}. Fewer places than learners who have it are refused. */
    @PUT
    @Path("venues/{venue}")
    @Operation(
            summary = "Change a venue",
            description =
                    "Replaces all but its code. Needs the present ETag in `If-Match`. Fewer places than learners who have it are refused.")
    Venue updateVenue(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the venue", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("venue")
                    UUID venue,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VenueUpdate body);

    /** Remove a venue. Needs the present ETag in {@code If-Match}. A venue that a learner or a session has is in use, and stays. */
    @DELETE
    @Path("venues/{venue}")
    @Operation(
            summary = "Remove a venue",
            description =
                    "Needs the present ETag in `If-Match`. A venue that a learner or a session has is in use, and stays.")
    @APIResponse(responseCode = "204", description = "Done")
    void removeVenue(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @Parameter(description = "Id of the venue", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("venue")
                    UUID venue,
            @HeaderParam("If-Match") String ifMatch);

    /** Assign learners to a venue. All of them or none; asked again it changes nothing more. Beyond the places of the venue it is refused. Who was rejected or withdrew can only be taken from a venue. */
    @PUT
    @Path("venue-assignments")
    @Operation(
            summary = "Assign learners to a venue",
            description =
                    "All of them or none; asked again it changes nothing more. Beyond the places of the venue it is refused. Who was rejected or withdrew can only be taken from a venue.")
    VenueOccupation assignVenue(
            @Parameter(description = "Id of the class", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("class")
                    UUID classId,
            @NotNull @Valid VenueAssignment body);
}
