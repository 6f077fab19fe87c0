package vn.thoilai.reporting.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.feed.FeedEvent;

/**
 * What one kind of event leaves behind in a batch: of each subject its last version, or that it was deleted. Ids are
 * never used again, so a deletion outlives every version, in whatever order they come.
 */
class Batch<R extends Batch.Row> {

    /** The public state of a subject. */
    interface Row {
        UUID id();

        int version();
    }

    /** Makes a row of an event. */
    @FunctionalInterface
    interface Maker<R> {
        R row(FeedEvent event) throws Unfit;
    }

    private final Map<UUID, R> rows = new HashMap<>();
    private final Set<UUID> deleted = new HashSet<>();
    private final Maker<R> maker;
    private boolean deleting = true;

    Batch(Maker<R> maker) {
        this.maker = maker;
    }

    /** Lets subjects stand that are deleted. */
    Batch<R> withoutDeletions() {
        deleting = false;
        return this;
    }

    void add(FeedEvent event) throws Unfit {
        if ("DELETE".equals(event.method())) {
            if (deleting) {
                deleted.add(subject(event));
            }
        } else {
            R row = maker.row(event);
            if (row.version() < 0) {
                throw new Unfit("negative: version");
            }
            rows.merge(row.id(), row, (one, other) -> other.version() > one.version() ? other : one);
        }
    }

    private static UUID subject(FeedEvent event) throws Unfit {
        try {
            return UUID.fromString(Objects.requireNonNullElse(event.subject(), ""));
        } catch (IllegalArgumentException e) {
            throw new Unfit("no id: subject");
        }
    }

    boolean isEmpty() {
        return rows.isEmpty() && deleted.isEmpty();
    }

    Collection<R> rows() {
        List<R> living = rows.values().stream()
                .filter(row -> !deleted.contains(row.id()))
                .toList();
        return living;
    }

    UUID[] deleted() {
        return deleted.toArray(UUID[]::new);
    }
}
