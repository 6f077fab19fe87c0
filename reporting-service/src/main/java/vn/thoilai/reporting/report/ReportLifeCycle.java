package vn.thoilai.reporting.report;

import static vn.thoilai.contract.reporting.ReportState.APPROVED;
import static vn.thoilai.contract.reporting.ReportState.DRAFT;
import static vn.thoilai.contract.reporting.ReportState.PUBLISHED;
import static vn.thoilai.contract.reporting.ReportState.RETURNED;
import static vn.thoilai.contract.reporting.ReportState.SUBMITTED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.thoilai.contract.reporting.ReportState;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.lifecycle.LifeCycle;

/** How a report goes from draft to publication, and who takes it there. What supersedes it is another's publication. */
final class ReportLifeCycle {

    /** Which state leads to which. What was approved can still be sent back: another may have been published meanwhile. */
    static final LifeCycle<ReportState> WAYS = new LifeCycle<>(Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(RETURNED, APPROVED),
            RETURNED, EnumSet.of(SUBMITTED),
            APPROVED, EnumSet.of(RETURNED, PUBLISHED)));

    /** States in which a report can be changed and its figures are those of the moment. */
    static final Set<ReportState> OPEN = EnumSet.of(DRAFT, RETURNED);

    private static final Map<ReportState, String> MOVERS = Map.of(
            SUBMITTED, Roles.DIRECTOR,
            RETURNED, Roles.CITY_OFFICER,
            APPROVED, Roles.CITY_OFFICER,
            PUBLISHED, Roles.DIRECTOR);

    private ReportLifeCycle() {}

    /** The role that moves a report to that state; null where no call leads to it. */
    static String mover(ReportState to) {
        return MOVERS.get(to);
    }
}
