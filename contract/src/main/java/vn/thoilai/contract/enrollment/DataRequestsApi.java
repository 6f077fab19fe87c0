package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.Page;

/** Requests of persons about the data that is kept of them. */
@Path("/enrollment/v1/data-requests")
@Tag(name = "data requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface DataRequestsApi {

    /** List data-subject requests. Ordered by due date. Personal data. */
    @GET
    @Operation(summary = "List data-subject requests", description = "Ordered by due date. Personal data.")
    Page<DataRequest> listDataRequests(
            @Parameter(description = "Only this centre, by code", example = "thoi-lai")
                    @QueryParam("centre")
                    @Pattern(regexp = Codes.PATTERN)
                    String centre,
            @Parameter(description = "Only those of this learner", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @QueryParam("learner")
                    UUID learner,
            @Parameter(description = "Only those in this state", example = "IN_PROGRESS") @QueryParam("state")
                    DataRequestState state,
            @Parameter(description = "Only open ones whose due date is past; or only the others", example = "true")
                    @QueryParam("overdue")
                    Boolean overdue,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    /** Note a data-subject request. The due date follows from its kind. */
    @POST
    @Operation(summary = "Note a data-subject request", description = "The due date follows from its kind.")
    @APIResponseSchema(responseCode = "201", value = DataRequest.class, responseDescription = "Created")
    DataRequest registerDataRequest(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewDataRequest body);

    /** Read a data-subject request. The answer carries an ETag. */
    @GET
    @Path("{request}")
    @Operation(summary = "Read a data-subject request", description = "The answer carries an ETag.")
    DataRequest readDataRequest(
            @Parameter(description = "Id of the request", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("request")
                    UUID request);

    /** Move a data-subject request along its life cycle. RECEIVED, IN_PROGRESS, then FULFILLED or REFUSED. Fulfilling RESTRICT, OBJECT or WITHDRAW_CONSENT restricts the record until LIFTED; RECTIFY needs a change of the record since the request; ERASE is fulfilled by erasing. */
    @POST
    @Path("{request}/transitions")
    @Operation(
            summary = "Move a data-subject request along its life cycle",
            description =
                    "RECEIVED, IN_PROGRESS, then FULFILLED or REFUSED. Fulfilling RESTRICT, OBJECT or WITHDRAW_CONSENT restricts the record until LIFTED; RECTIFY needs a change of the record since the request; ERASE is fulfilled by erasing.")
    DataRequest moveDataRequest(
            @Parameter(description = "Id of the request", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("request")
                    UUID request,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DataRequestTransition body);

    /** Take more time for a data-subject request. Once, and at most as many days again as its kind has. */
    @POST
    @Path("{request}/extensions")
    @Operation(
            summary = "Take more time for a data-subject request",
            description = "Once, and at most as many days again as its kind has.")
    DataRequest extendDataRequest(
            @Parameter(description = "Id of the request", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("request")
                    UUID request,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DataRequestExtension body);

    /** Read all that is kept about a person. Only while an ACCESS request is dealt with, or after it was fulfilled. */
    @GET
    @Path("{request}/disclosure")
    @Operation(
            summary = "Read all that is kept about a person",
            description = "Only while an ACCESS request is dealt with, or after it was fulfilled.")
    Disclosure readDisclosure(
            @Parameter(description = "Id of the request", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("request")
                    UUID request);

    /** Erase a person. Fulfils an ERASE request: the record remains as a tombstone, so that figures stay right, and tells of nobody. There is no way back. Refused while a class is not over for him, unless a reason is given. Classes he was still to come to get his place back, and what else he asked and is open is refused. */
    @POST
    @Path("{request}/erasure")
    @Operation(
            summary = "Erase a person",
            description =
                    "Fulfils an ERASE request: the record remains as a tombstone, so that figures stay right, and tells of nobody. There is no way back. Refused while a class is not over for him, unless a reason is given. Classes he was still to come to get his place back, and what else he asked and is open is refused.")
    DataRequest erasePerson(
            @Parameter(description = "Id of the request", example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @PathParam("request")
                    UUID request,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Erasure body);
}
