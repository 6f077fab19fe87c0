package vn.thoilai.contract.reporting;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a feed has been read: what the figures rest on. */
@Schema(description = "How far a feed has been read: what the figures rest on.")
public record SourceStatus(
        @Schema(description = "Feed", examples = "enrollment")
        String feed,

        @Schema(description = "Position reached; null before the first event", nullable = true, examples = "4694")
        String position,

        @Schema(
                description = "When the end of the feed was last reached; null if never",
                nullable = true,
                examples = "2017-11-16T01:30:00Z")
        Instant caughtUpAt,

        @Schema(
                description = "Whether the neighbour has not been heard of for longer than the allowed time",
                examples = "false")
        boolean stale,

        @Schema(description = "Since when; null when not stale", nullable = true)
        Instant staleSince) {}
