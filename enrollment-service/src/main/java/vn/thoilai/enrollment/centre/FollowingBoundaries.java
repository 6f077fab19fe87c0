package vn.thoilai.enrollment.centre;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.identity.Acting;

/**
 * Keeps every centre in the areas it lies in today: a city oversees by today's boundaries, and these change by decree
 * and with the date. Who oversees a centre therefore changes up to a minute late.
 */
@ApplicationScoped
class FollowingBoundaries {

    private static final String MOVE = """
            UPDATE centre SET area_path = area_path_today(area_code), version = version + 1
            WHERE area_path <> area_path_today(area_code) RETURNING id""";

    @Inject
    EntityManager database;

    @Inject
    Changes changes;

    @Inject
    Acting acting;

    @Scheduled(every = "{thoilai.enrollment.boundaries-every}")
    void follow() {
        acting.asService(() -> QuarkusTransaction.requiringNew().run(this::move));
    }

    private void move() {
        List<UUID> moved = Rows.all(database.createNativeQuery(MOVE, UUID.class), UUID.class)
                .toList();
        if (!moved.isEmpty()) {
            changes.centresChanged(moved);
        }
    }
}
