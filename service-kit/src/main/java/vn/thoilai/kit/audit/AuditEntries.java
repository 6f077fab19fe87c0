package vn.thoilai.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.audit.AuditChange;
import vn.thoilai.contract.audit.AuditEntry;
import vn.thoilai.contract.audit.AuditOutcome;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Actor;

/** The table {@code audit_entry}: read by auditors, within the bounds its policy draws. */
@ApplicationScoped
public class AuditEntries {

    private static final String PAGE = """
            select e.*, cast(audit_content(e) as text) as told
              from audit_entry e
             where (cast(:outcome as text) is null or e.outcome = :outcome)
               and (cast(:subject as text) is null or e.subject = :subject)
               and (cast(:learner as uuid) is null or e.persons @> array[cast(:learner as uuid)])
               and (cast(:operation as text) is null or e.operation = :operation)
               and (cast(:before as uuid) is null or e.id < :before)
               and (cast(:from as timestamptz) is null or e.at >= :from and e.id >= cast(:first as uuid))
               and (cast(:to as timestamptz) is null or e.at < :to and e.id < cast(:last as uuid))
             order by e.id desc limit :limit""";

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    /** An access that changed nothing. */
    record Access(AuditOutcome outcome, Actor actor, int status, String path, Set<UUID> persons, Set<String> centres) {}

    /**
     * Which entries of the trail are wanted; null for any.
     *
     * @param from earliest moment
     * @param to first moment that is too late
     */
    public record Filter(
            AuditOutcome outcome, String subject, UUID learner, String operation, Instant from, Instant to) {}

    /** Adds an entry in a transaction of its own: a refusal is kept though what was asked for rolls back. */
    void add(Access access) {
        Acting.as(
                access.actor(),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery(
                                        "select 1 from audit_access(:outcome, :status, :path, cast(:persons as uuid[]), cast(:centres as text[]))")
                                .setParameter("outcome", access.outcome().name())
                                .setParameter("status", access.status())
                                .setParameter("path", access.path())
                                .setParameter("persons", access.persons().toArray(UUID[]::new))
                                .setParameter("centres", access.centres().toArray(String[]::new))
                                .getSingleResult()));
    }

    /** A page of the trail, newest first. */
    @Transactional
    public Page<AuditEntry> list(Filter filter, String cursor, int limit) {
        String scope = Cursor.scope("audit", filter);
        UUID before = Cursor.decode(scope, cursor).map(end -> end.uuid(0)).orElse(null);
        List<?> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter(
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().name())
                .setParameter("subject", filter.subject())
                .setParameter("learner", filter.learner())
                .setParameter("operation", filter.operation())
                .setParameter("before", before)
                .setParameter("from", filter.from())
                .setParameter("to", filter.to())
                .setParameter("first", idAt(filter.from(), -1))
                .setParameter("last", idAt(filter.to(), 1))
                .setParameter("limit", limit + 1)
                .getResultList();
        return Pages.of(
                rows.stream().map(row -> entry((Tuple) row)).toList(),
                limit,
                entry -> entry,
                entry -> Cursor.encode(scope, entry.id()));
    }

    /**
     * The least id of that many seconds after a moment. Ids are UUIDv7 and begin with the milliseconds they were made in, a
     * breath before {@code at}: by them the entries of a time are found through their key.
     */
    private static UUID idAt(Instant moment, int seconds) {
        return moment == null
                ? null
                : new UUID(Math.max(0, moment.plusSeconds(seconds).toEpochMilli()) << Short.SIZE, 0);
    }

    private AuditEntry entry(Tuple row) {
        String change = row.get("change", String.class);
        return new AuditEntry(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                AuditOutcome.valueOf(row.get("outcome", String.class)),
                row.get("subject", String.class),
                List.of(row.get("roles", String[].class)),
                row.get("operation", String.class),
                row.get("trace_id", String.class),
                row.get("address", String.class),
                Set.copyOf(Arrays.asList(row.get("centres", String[].class))),
                row.get("resource", String.class),
                row.get("resource_id", String.class),
                change == null ? null : AuditChange.valueOf(change),
                row.get("status", Integer.class),
                List.of(row.get("persons", UUID[].class)),
                read(row.get("told", String.class)));
    }

    private JsonNode read(String content) {
        try {
            return content == null ? null : json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
