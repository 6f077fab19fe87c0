package vn.thoilai.contract.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change, as a CloudEvent (specification 1.0) in a feed after HTTP Feeds: {@code data} carries the whole public
 * state of the subject with its version, so that applying an event twice or late changes nothing. No event names a
 * person.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A change as a CloudEvent 1.0. Events of a feed are strictly ordered by `id`.")
public record FeedEvent(
        @Schema(description = "Version of the CloudEvents specification", examples = "1.0")
        String specversion,

        @Schema(
                description = "Position in the feed, a growing decimal number; pass the last one as `lastEventId`",
                examples = "1394")
        String id,

        @Schema(
                description = "Kind of change; the suffix is the version of `data`",
                examples = "vn.thoilai.enrollment.class.v1")
        String type,

        @Schema(description = "Feed the event stands in", examples = "/enrollment/v1/feed")
        String source,

        @Schema(description = "Id of what changed", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        String subject,

        @Schema(description = "When it changed", examples = "2017-11-16T01:30:00Z")
        Instant time,

        @Schema(
                description = "What happened to the subject: `PUT` for created or changed, `DELETE` for deleted",
                examples = "PUT")
        String method,

        @Schema(nullable = true, description = "Media type of `data`; absent with it", examples = "application/json")
        String datacontenttype,

        @Schema(
                nullable = true,
                description = "Whole public state of the subject with its version; absent when it was deleted",
                type = SchemaType.OBJECT)
        JsonNode data) {

    /** Media type of a page of a feed. */
    public static final String BATCH_MEDIA_TYPE = "application/cloudevents-batch+json";
}
