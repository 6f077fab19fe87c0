package vn.thoilai.planning.audit;

import static vn.thoilai.kit.identity.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.audit.AuditEntry;
import vn.thoilai.contract.audit.AuditOutcome;
import vn.thoilai.contract.planning.PlanningAuditApi;
import vn.thoilai.kit.audit.AuditEntries;

class AuditResource implements PlanningAuditApi {

    @Inject
    AuditEntries entries;

    @Override
    @RolesAllowed(AUDITOR)
    public Page<AuditEntry> listPlanningAudit(
            AuditOutcome outcome,
            String subject,
            UUID learner,
            String operation,
            Instant from,
            Instant to,
            String cursor,
            int limit) {
        return entries.list(new AuditEntries.Filter(outcome, subject, learner, operation, from, to), cursor, limit);
    }
}
