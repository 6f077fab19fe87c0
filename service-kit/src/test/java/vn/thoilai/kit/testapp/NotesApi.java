package vn.thoilai.kit.testapp;

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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.feed.FeedEvent;

@Path("/test/v1/notes")
@Produces("application/json")
@Consumes("application/json")
public interface NotesApi {

    @GET
    Page<Note> listNotes(
            @QueryParam("colour") List<NewNote.Colour> colour,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit);

    @POST
    Note createNote(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewNote body);

    @GET
    @Path("{note}")
    Note readNote(@PathParam("note") UUID note);

    @PUT
    @Path("{note}")
    Note updateNote(
            @PathParam("note") UUID note, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewNote body);

    @DELETE
    @Path("{note}")
    void deleteNote(@PathParam("note") UUID note, @HeaderParam("If-Match") String ifMatch);

    @GET
    @Path("of/{year}")
    String year(@PathParam("year") @Min(1990) int year);

    @GET
    @Path("answers/wrong")
    @NotNull
    String wrongAnswer();

    @GET
    @Path("answers/fault")
    String fault();

    @GET
    @Path("answers/closed")
    String closed();

    @GET
    @Path("answers/neighbour")
    String neighbour(@QueryParam("path") String path);

    @GET
    @Path("feed")
    @Produces(FeedEvent.BATCH_MEDIA_TYPE)
    CompletionStage<List<FeedEvent>> feed(
            @QueryParam("lastEventId") String lastEventId,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(10000) int limit,
            @QueryParam("timeout") @DefaultValue("0") @Min(0) @Max(30000) int timeout,
            @QueryParam("compacted") @DefaultValue("false") boolean compacted);
}
