package vn.thoilai.kit.feed;

/**
 * A feed this service follows. Each bean of this type, as a rule from a producer method, gets a follower of its own.
 *
 * @param name short name, key of the cursor and tag of the metrics, for example {@code enrollment}
 * @param source where its events come from
 * @param projection what is made of them
 */
public record FollowedFeed(String name, FeedSource source, FeedProjection projection) {}
