package vn.thoilai.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.contract.planning.PlanEvent;
import vn.thoilai.kit.feed.FeedProjection;
import vn.thoilai.reporting.db.Sql;

/** Targets of the plans in force. */
@ApplicationScoped
public class PlanningProjection implements FeedProjection {

    private static final String PLANS = Sql.file("apply-plans.sql");

    @Inject
    Sql sql;

    @Inject
    EventData data;

    @Inject
    ProjectionTables tables;

    @Inject
    Days days;

    @Override
    public void apply(List<FeedEvent> events) {
        days.apart(Feeds.PLANNING, events, this::applyDay);
    }

    private void applyDay(LocalDate day, List<FeedEvent> events) {
        Batch<PlanRow> plans = new Batch<>(event -> PlanRow.of(data.read(event.data(), PlanEvent.class)));
        tables.sort(Feeds.PLANNING, events, Map.of("vn.thoilai.planning.plan.v1", plans));
        if (!plans.isEmpty()) {
            tables.bury(Feeds.PLANNING, plans.deleted());
            sql.execute(PLANS, day, data.write(plans.rows()), plans.deleted());
        }
    }

    @Override
    public List<String> tables() {
        return ProjectionTables.with(List.of("plan_target", "plan_past"));
    }
}
