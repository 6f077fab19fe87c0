package vn.thoilai.reporting.report;

import com.nimbusds.jose.jwk.ECKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.thoilai.contract.reporting.Report;
import vn.thoilai.contract.reporting.ReportDocument;
import vn.thoilai.contract.reporting.ReportState;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.reporting.signing.Signature;

/** Publishes a report: signs the very bytes that were approved, and puts it in the place of what was in force. */
@ApplicationScoped
class PublishingReport {

    @Inject
    Reports reports;

    @Inject
    Snapshots snapshots;

    @Inject
    Describing describing;

    @Transactional
    Report publish(UUID id, String ifMatch, ECKey key) {
        ReportEntity report = reports.lock(id);
        Preconditions.require(ifMatch, report.version);
        ReportLifeCycle.WAYS.require(report.state, ReportState.PUBLISHED);
        ReportDocument approved = snapshots.document(report.snapshot);
        if (!Frozen.sha256(approved.content()).equals(approved.sha256())) {
            throw new IllegalStateException("the document of report " + id + " is not the one that was approved");
        }
        reports.supersede(report);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        report.publish(key.getKeyID(), Signature.of(approved.content(), key, now), now);
        reports.putInForce();
        return describing.of(report);
    }
}
