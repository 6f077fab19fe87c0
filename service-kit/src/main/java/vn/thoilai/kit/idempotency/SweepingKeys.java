package vn.thoilai.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sweeps what expired, also on a service that is hardly asked: kept answers may tell of persons. */
@ApplicationScoped
class SweepingKeys {

    @Inject
    IdempotencyKeys keys;

    @Scheduled(every = "1h")
    void sweep() {
        keys.sweep();
    }
}
