package vn.thoilai.enrollment.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.CertificateChange;
import vn.thoilai.contract.enrollment.CertificateEvent;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.kit.feed.FeedSequencer;

/**
 * What happened to certificates, from the feed: it is numbered after the changes have committed, so whoever goes on behind
 * a position misses nothing, however slow a transaction was. A time alone could not promise that.
 */
@ApplicationScoped
class CertificateChanges {

    private static final String SELECT = """
            SELECT e.position, e.occurred_at, CAST(e.data AS text) AS data FROM feed_event e""";

    @Inject
    EntityManager database;

    @Inject
    FeedSequencer sequencer;

    @Inject
    ObjectMapper json;

    Page<CertificateChange> list(String centre, Long after, Instant since, String cursor, int limit) {
        sequencer.runIfNeeded();
        return new Listing<>(SELECT, this::toChange)
                .only("e.type = :type", "type", "vn.thoilai.enrollment.certificate.v1")
                .only("e.method = :method", "method", "PUT")
                .only("e.centre = :centre", "centre", centre)
                .only("e.position > :after", "after", after)
                .only("e.occurred_at >= :since", "since", since)
                .by("e.position", Long::valueOf, CertificateChange::position)
                .page(database, cursor, limit);
    }

    private CertificateChange toChange(Tuple row) {
        CertificateEvent event = read(row.get("data", String.class));
        return new CertificateChange(
                row.get("position", Long.class),
                row.get("occurred_at", Instant.class),
                event.id(),
                event.version(),
                event.centre(),
                event.programme(),
                event.kind(),
                event.partner(),
                event.year(),
                event.registerNumber(),
                event.issuedOn(),
                event.validUntil(),
                event.state(),
                event.replaces(),
                event.codeHash());
    }

    private CertificateEvent read(String data) {
        try {
            return json.readValue(data, CertificateEvent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
