package vn.thoilai.kit.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.thoilai.kit.config.KitConfig;
import vn.thoilai.kit.identity.Acting;

/** The followers of this service, one for each {@link FollowedFeed}; each has a thread of its own. */
@ApplicationScoped
public class FeedFollowers {

    @Inject
    @Any
    Instance<FollowedFeed> feeds;

    @Inject
    FeedCursors cursors;

    @Inject
    FeedRebuild rebuild;

    @Inject
    FeedParking parking;

    @Inject
    Acting acting;

    @Inject
    KitConfig config;

    @Inject
    MeterRegistry metrics;

    private final List<FeedFollower> running = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    void start(@Observes StartupEvent startup) {
        for (FollowedFeed feed : feeds) {
            FeedFollower follower = newFollower(feed);
            running.add(follower);
            Gauge.builder("feed.behind", follower, FeedFollower::behindSeconds)
                    .description("Time since the followed feed was last known to be applied to its end")
                    .baseUnit("seconds")
                    .tag("feed", feed.name())
                    .register(metrics);
            Gauge.builder("feed.parked", feed.name(), this::parked)
                    .description("Events of the followed feed that could not be applied and were set aside")
                    .tag("feed", feed.name())
                    .register(metrics);
            if (config.follow().enabled()) {
                Thread thread = new Thread(follower, "feed-" + feed.name());
                thread.setDaemon(true);
                threads.add(thread);
                thread.start();
            }
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        running.forEach(FeedFollower::stop);
        threads.forEach(Thread::interrupt);
    }

    /** One more follower of a feed, as another replica has it; to be driven by hand. */
    public FeedFollower newFollower(FollowedFeed feed) {
        return new FeedFollower(feed, cursors, rebuild, parking, acting, config.follow());
    }

    private double parked(String feed) {
        return acting.asService(() -> QuarkusTransaction.requiringNew().call(() -> parking.count(feed)));
    }

    /** How far that feed has been applied. Works inside and outside a transaction. */
    public FeedStatus status(String feed) {
        return QuarkusTransaction.joiningExisting().call(() -> cursors.read(feed));
    }
}
