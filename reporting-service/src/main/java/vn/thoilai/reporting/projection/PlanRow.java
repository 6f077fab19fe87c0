package vn.thoilai.reporting.projection;

import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.planning.PlanEvent;
import vn.thoilai.contract.planning.PlanLine;
import vn.thoilai.contract.planning.PlannedEvent;

/** A row of {@code plan_target}. */
record PlanRow(
        UUID id,
        int version,
        String centre,
        int planYear,
        Integer versionInForce,
        Integer classesValue,
        Qualifier classesQualifier,
        Integer learnersValue,
        Qualifier learnersQualifier,
        List<PlanLine> lines,
        List<PlannedEvent> events)
        implements Batch.Row {

    static PlanRow of(PlanEvent event) throws Unfit {
        EventData.require(event.id(), "id");
        EventData.requireCode(event.centre(), "centre");
        Stated classes = event.target() == null ? null : event.target().classes();
        Stated learners = event.target() == null ? null : event.target().learners();
        check(classes, "target/classes");
        check(learners, "target/learners");
        return new PlanRow(
                event.id(),
                event.version(),
                event.centre(),
                event.year(),
                event.versionInForce(),
                classes == null ? null : classes.value(),
                classes == null ? null : classes.qualifier(),
                learners == null ? null : learners.value(),
                learners == null ? null : learners.qualifier(),
                event.lines() == null ? List.of() : event.lines(),
                event.events());
    }

    private static void check(Stated stated, String field) throws Unfit {
        if (stated != null) {
            EventData.require(stated.qualifier(), field + "/qualifier");
            EventData.requireCount(stated.value(), field + "/value");
        }
    }
}
