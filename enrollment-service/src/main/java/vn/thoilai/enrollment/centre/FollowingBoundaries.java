package vn.thoilai.enrollment.centre;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.kit.identity.Acting;

/**
 * Keeps every centre named as it is today and in the areas it lies in today: a city oversees by today's boundaries, and
 * these change by decree and with the date. Who oversees a centre therefore changes up to a minute late.
 */
@ApplicationScoped
class FollowingBoundaries {

    @Inject
    CentreVersions versions;

    @Inject
    Changes changes;

    @Inject
    Acting acting;

    @Scheduled(every = "{thoilai.enrollment.boundaries-every}")
    void follow() {
        acting.asService(() -> QuarkusTransaction.requiringNew().run(this::move));
    }

    private void move() {
        List<UUID> moved = versions.followAll();
        if (!moved.isEmpty()) {
            changes.centresChanged(moved);
        }
    }
}
