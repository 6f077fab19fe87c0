package vn.thoilai.kit.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a followed feed has been applied, kept in the database and therefore the same on every replica.
 *
 * @param position id of the last applied event, null before the first
 * @param caughtUpAt when the publisher last said that there was nothing more, null before that
 * @param failingSince when the present run of failures began, null when the last attempt went well
 * @param lastError what failed last, for operators
 */
public record FeedStatus(
        String feed, String position, Instant caughtUpAt, Instant lastTriedAt, Instant failingSince, String lastError) {

    /** Since when what was derived from the feed may be behind; empty while the feed is being followed without failure. */
    public Optional<Instant> staleSince() {
        if (failingSince == null) {
            return Optional.empty();
        }
        return Optional.of(caughtUpAt == null ? failingSince : caughtUpAt);
    }
}
