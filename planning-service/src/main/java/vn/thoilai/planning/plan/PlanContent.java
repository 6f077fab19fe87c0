package vn.thoilai.planning.plan;

import java.util.List;
import vn.thoilai.contract.planning.PlanLine;
import vn.thoilai.contract.planning.PlanMethod;
import vn.thoilai.contract.planning.PlanStep;
import vn.thoilai.contract.planning.PlanTotal;
import vn.thoilai.contract.planning.PlannedEvent;

/** What a version of a plan says, apart from where it stands in its life. */
record PlanContent(
        PlanMethod method,
        PlanTotal total,
        List<PlanLine> lines,
        List<PlannedEvent> events,
        List<PlanStep> steps,
        String assignedBy) {}
