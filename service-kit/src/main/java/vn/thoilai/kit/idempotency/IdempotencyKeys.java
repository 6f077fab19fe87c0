package vn.thoilai.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

/** The table {@code idempotency_key}. */
@ApplicationScoped
class IdempotencyKeys {

    /**
     * One trip. Where the first request commits between this statement's snapshot and its lock, the row is not seen here
     * but collides in {@link #end}, which rolls everything back.
     */
    private static final String BEGIN = """
            select pg_try_advisory_xact_lock(hashtextextended(:caller || ' ' || :operation || ' ' || :key, 0)) as free,
                   k.request_hash as hash, k.response
              from (values (1)) as one
              left join idempotency_key k
                on k.caller = :caller and k.operation = :operation and k.key = :key
               and k.created_at > now() - interval '24 hours'
            """;

    private static final String END = """
            insert into idempotency_key as k (caller, operation, key, request_hash, response)
            values (:caller, :operation, :key, :hash, :response)
            on conflict (caller, operation, key) do update
               set request_hash = excluded.request_hash, response = excluded.response, created_at = excluded.created_at
             where k.created_at < now() - interval '24 hours'
            """;

    private final ObjectWriter canonical;

    @Inject
    EntityManager database;

    @Inject
    IdempotencyKeys(ObjectMapper json) {
        ObjectMapper sorted = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        sorted.setConfig(sorted.getSerializationConfig().with(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
        canonical = sorted.writer();
    }

    /** One use of a key. */
    record Use(String caller, String operation, String key, String hash) {}

    /**
     * Takes the key until the transaction ends.
     *
     * @return the stored answer as JSON, empty when the request is new
     * @throws ProblemException 409 while another transaction has the key, 422 when it was used with another request
     */
    Optional<String> begin(Use use) {
        Tuple row = (Tuple) database.createNativeQuery(BEGIN, Tuple.class)
                .setParameter("caller", use.caller())
                .setParameter("operation", use.operation())
                .setParameter("key", use.key())
                .getSingleResult();
        if (!row.get("free", Boolean.class)) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_IN_PROGRESS, null);
        }
        String hash = row.get("hash", String.class);
        if (hash == null) {
            return Optional.empty();
        }
        if (!hash.equals(use.hash())) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_REUSED, null);
        }
        return Optional.of(row.get("response", String.class));
    }

    /** Stores the answer; false when another transaction has stored one meanwhile. */
    boolean end(Use use, String response) {
        return database.createNativeQuery(END)
                        .setParameter("caller", use.caller())
                        .setParameter("operation", use.operation())
                        .setParameter("key", use.key())
                        .setParameter("hash", use.hash())
                        .setParameter("response", response)
                        .executeUpdate()
                == 1;
    }

    /** Deletes what has expired. */
    @Transactional
    void sweep() {
        database.createNativeQuery("delete from idempotency_key where created_at < now() - interval '24 hours'")
                .executeUpdate();
    }

    /** Digest of a request: all arguments but the key. */
    String hash(Object[] arguments, int keyPosition) {
        List<Object> others = new ArrayList<>(Arrays.asList(arguments));
        others.remove(keyPosition);
        try {
            byte[] request = canonical.writeValueAsBytes(others);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(request));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
