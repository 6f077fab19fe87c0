package vn.thoilai.reporting.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.thoilai.contract.reporting.SourceStatus;
import vn.thoilai.kit.feed.FeedFollowers;
import vn.thoilai.kit.feed.FeedStatus;
import vn.thoilai.reporting.ReportingConfig;
import vn.thoilai.reporting.projection.Feeds;

/** How fresh the figures are. */
@ApplicationScoped
class Sources {

    @Inject
    FeedFollowers followers;

    @Inject
    ReportingConfig config;

    List<SourceStatus> now() {
        Instant now = Instant.now();
        return Feeds.ALL.stream()
                .map(followers::status)
                .map(status -> source(status, now, config.staleAfter()))
                .toList();
    }

    static SourceStatus source(FeedStatus status, Instant now, Duration allowed) {
        Instant heard = lastHeard(status);
        boolean lost = status.rebuild() != null && status.rebuild().lost();
        boolean stale = heard == null
                || status.failingSince() != null
                || lost
                || heard.plus(allowed).isBefore(now);
        return new SourceStatus(
                status.feed(),
                status.position(),
                status.caughtUpAt(),
                stale,
                stale ? (lost ? status.rebuild().since() : heard) : null);
    }

    /** When the neighbour last answered, as far as is known; null when it never did. */
    private static Instant lastHeard(FeedStatus status) {
        if (status.failingSince() == null) {
            return status.lastTriedAt();
        }
        // The first failure came after an answer, if there ever was one.
        return status.caughtUpAt() == null && status.position() == null ? null : status.failingSince();
    }
}
