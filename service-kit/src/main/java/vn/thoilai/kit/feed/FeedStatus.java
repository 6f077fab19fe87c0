package vn.thoilai.kit.feed;

import java.time.Instant;
import java.util.Objects;

/**
 * How far a followed feed has been applied, kept in the database and therefore the same on every replica.
 *
 * @param position id of the last applied event, null before the first
 * @param caughtUpAt when the publisher last said that there was nothing more, null before that
 * @param failingSince when the present run of failures began, null when the last attempt went well
 * @param lastError what failed last, for operators
 * @param rebuild how far what is made of the feed has been made again, null when that is not under way
 */
public record FeedStatus(
        String feed,
        String position,
        Instant caughtUpAt,
        Instant lastTriedAt,
        Instant failingSince,
        String lastError,
        Rebuild rebuild) {

    /**
     * A feed being read again from its beginning, beside what is there.
     *
     * @param position id of the last event applied again, null before the first
     * @param lost whether the publisher no longer knew our position: what is there stands still meanwhile
     */
    public record Rebuild(String position, Instant since, boolean lost) {}

    /** A feed nothing was ever read of. */
    public static FeedStatus unread(String feed) {
        return new FeedStatus(feed, null, null, null, null, null, null);
    }

    /** Whether nothing has moved since this was seen. */
    boolean standsAt(String presentPosition, Rebuild presentRebuild) {
        return Objects.equals(position, presentPosition) && Objects.equals(rebuild, presentRebuild);
    }
}
