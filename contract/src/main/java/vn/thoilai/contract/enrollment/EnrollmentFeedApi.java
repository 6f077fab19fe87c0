package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thoilai.contract.feed.FeedEvent;

/** The feed of changes. */
@Path("/enrollment/v1/feed")
@Tag(name = "feeds")
public interface EnrollmentFeedApi {

    /** Read the feed of changes. Events after {@code lastEventId} in strict order, each with the whole public state of its subject and without any person. A type is {@code vn.thoilai.enrollment.<kind>.v1}, and its data the record {@code <Kind>Event}; the kinds are `area`, `areaSuccession`, `centre`, `serviceArea`, `partner`, `programme`, `gradingPolicy`, `sendingUnit`, `class`, `venue`, `session`, `learner`, `learnerMerge`, `enrollment`, `commendation` and `certificate`. Pass over a type you do not know: kinds are added. When there are none the answer waits up to {@code timeout} milliseconds and may then be empty. Keep the id of the last event and ask again. A position the feed does not know is answered 410: begin again without one. A new reader asks `compacted`: the state now, then the changes. */
    @GET
    @Produces(FeedEvent.BATCH_MEDIA_TYPE)
    @Operation(
            summary = "Read the feed of changes",
            description =
                    "Events after `lastEventId` in strict order, each with the whole public state of its subject and without any person. A type is `vn.thoilai.enrollment.<kind>.v1`, and its data the record `<Kind>Event`; the kinds are `area`, `areaSuccession`, `centre`, `serviceArea`, `partner`, `programme`, `gradingPolicy`, `sendingUnit`, `class`, `venue`, `session`, `learner`, `learnerMerge`, `enrollment`, `commendation` and `certificate`. Pass over a type you do not know: kinds are added. When there are none the answer waits up to `timeout` milliseconds and may then be empty. Keep the id of the last event and ask again. A position the feed does not know is answered 410: begin again without one. A new reader asks `compacted`: the state now, then the changes.")
    CompletionStage<List<FeedEvent>> readEnrollmentFeed(
            @Parameter(description = "Id of the last event already applied; none to begin", example = "1394")
                    @QueryParam("lastEventId")
                    String lastEventId,
            @Parameter(description = "At most so many events", example = "1000")
                    @QueryParam("limit")
                    @DefaultValue("1000")
                    @Min(1)
                    @Max(5000)
                    int limit,
            @Parameter(description = "Milliseconds to wait for an event", example = "0")
                    @QueryParam("timeout")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(30000)
                    int timeout,
            @Parameter(
                            description =
                                    "Leave out events that a later one of the same subject has superseded by now, so that what is read grows with what there is and not with how it came about. For a new reader, or one that was away for long: reading on until there is nothing more, it has the newest event of every subject and can go on without. Of different subjects the order then says nothing: an enrollment may come before its class",
                            example = "false")
                    @QueryParam("compacted")
                    @DefaultValue("false")
                    boolean compacted);
}
