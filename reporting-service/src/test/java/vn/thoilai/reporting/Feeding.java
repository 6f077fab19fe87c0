package vn.thoilai.reporting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.reporting.projection.EnrollmentProjection;
import vn.thoilai.reporting.projection.PlanningProjection;

/** Hands events to the projections as the followers do: a transaction for each batch. */
@ApplicationScoped
public class Feeding {

    @Inject
    EnrollmentProjection enrollment;

    @Inject
    PlanningProjection planning;

    @Inject
    Acting acting;

    public void enrollment(List<FeedEvent> events) {
        for (int from = 0; from < events.size(); from += 1000) {
            List<FeedEvent> batch = events.subList(from, Math.min(events.size(), from + 1000));
            inTransaction(() -> enrollment.apply(batch));
        }
    }

    public void enrollment(FeedEvent... events) {
        enrollment(List.of(events));
    }

    public void planning(FeedEvent... events) {
        inTransaction(() -> planning.apply(List.of(events)));
    }

    private void inTransaction(Runnable work) {
        acting.asService(() -> QuarkusTransaction.requiringNew().run(work));
    }
}
