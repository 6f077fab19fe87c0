package vn.thoilai.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.Texts;

/**
 * The table {@code idempotency_key}. What a request asks for and what is kept of it belong into one transaction, which
 * may be that of several requests: {@link #begin} first, {@link #end} last. {@link Idempotent} does so for one.
 */
@ApplicationScoped
public class IdempotencyKeys {

    /** Name of the header that says an answer was given before. */
    public static final String REPLAYED = "Idempotency-Replayed";

    /** Name of the header that brings a key. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VALID = Pattern.compile("[!-~]{1,200}");

    /**
     * One trip. Where the first request commits between this statement's snapshot and its lock, the row is not seen here
     * but collides in {@link #end}, which rolls everything back.
     */
    private static final String BEGIN = """
            select pg_try_advisory_xact_lock(hashtextextended(u.caller || ' ' || u.operation || ' ' || u.key, 0)) as free,
                   k.request_hash as hash, k.response
              from unnest(cast(:callers as text[]), cast(:operations as text[]), cast(:keys as text[]))
                   with ordinality as u (caller, operation, key, number)
              left join idempotency_key k
                on k.caller = u.caller and k.operation = u.operation and k.key = u.key
               and k.created_at > now() - interval '24 hours'
             order by u.number
            """;

    private static final String END = """
            insert into idempotency_key as k (caller, operation, key, request_hash, response)
            select * from unnest(cast(:callers as text[]), cast(:operations as text[]), cast(:keys as text[]),
                                 cast(:hashes as text[]), cast(:responses as text[]))
            on conflict (caller, operation, key) do update
               set request_hash = excluded.request_hash, response = excluded.response, created_at = excluded.created_at
             where k.created_at < now() - interval '24 hours'
            """;

    private final ObjectMapper json;
    private final ObjectWriter canonical;

    @Inject
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    CurrentVertxRequest request;

    @Inject
    IdempotencyKeys(ObjectMapper json) {
        this.json = json;
        ObjectMapper sorted = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        sorted.setConfig(sorted.getSerializationConfig().with(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
        canonical = sorted.writer();
    }

    /** For the proxy. */
    IdempotencyKeys() {
        json = null;
        canonical = null;
    }

    /**
     * One use of a key.
     *
     * @param caller who calls and what that one may see: an answer is never replayed to somebody who could not have got it
     * @param hash digest of all that was asked
     */
    public record Use(String caller, String operation, String key, String hash) {

        /** Whether both mean the same key. */
        public boolean sameKey(Use other) {
            return caller.equals(other.caller) && operation.equals(other.operation) && key.equals(other.key);
        }
    }

    /**
     * What is known of a key when it is used.
     *
     * @param free whether no other transaction has it now
     * @param hash of the request that was answered; null when none was
     * @param response its answer as JSON
     */
    public record Begun(boolean free, String hash, String response) {

        /** Of a key that the same transaction has already taken for somebody else. */
        public static final Begun IN_PROGRESS = new Begun(false, null, null);

        /** Whether the request is new and has to be carried out. */
        public boolean isNew() {
            return free && hash == null;
        }
    }

    /** A use and its answer as JSON. */
    public record Answered(Use use, String response) {}

    /**
     * The present caller's use of a key.
     *
     * @param key as the header says it; null for none
     * @param asked all else that the request says; has to be writable as JSON
     * @return empty without a key
     * @throws ProblemException 400 when the key is not 1 to 200 visible ASCII characters
     */
    public Optional<Use> use(String operation, String key, List<?> asked) {
        if (key == null) {
            return Optional.empty();
        }
        if (!VALID.matcher(key).matches()) {
            throw ProblemException.invalid("header/" + HEADER, "pattern", Texts.of("rule.idempotency-key"));
        }
        String bounds = caller.subject() + " " + new TreeSet<>(caller.roles()) + new TreeSet<>(caller.centres())
                + new TreeSet<>(caller.areas());
        return Optional.of(new Use(bounds, operation, key, hash(asked)));
    }

    /** Takes keys until the transaction ends, and tells of each in turn what is known of it. */
    public List<Begun> begin(List<Use> uses) {
        List<?> rows = naming(BEGIN, uses, Tuple.class).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Begun(
                        row.get("free", Boolean.class),
                        row.get("hash", String.class),
                        row.get("response", String.class)))
                .toList();
    }

    /** Stores answers; false when another transaction has stored one meanwhile, and all has to be rolled back. */
    public boolean end(List<Answered> answers) {
        List<Use> uses = answers.stream().map(Answered::use).toList();
        return naming(END, uses, null)
                        .setParameter("hashes", texts(uses, Use::hash))
                        .setParameter("responses", texts(answers, Answered::response))
                        .executeUpdate()
                == answers.size();
    }

    /**
     * Says to the present request what was answered before.
     *
     * @param type of the answer
     * @return the stored answer, empty when the request is new
     * @throws ProblemException 409 while another transaction has the key, 422 when it was used with another request
     */
    public <T> Optional<T> replay(Use use, Begun begun, Type type) {
        if (!begun.free()) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_IN_PROGRESS, null);
        }
        if (begun.isNew()) {
            return Optional.empty();
        }
        if (!begun.hash().equals(use.hash())) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_REUSED, null);
        }
        request.getCurrent().response().putHeader(REPLAYED, "true");
        try {
            return Optional.of(json.readValue(begun.response(), json.constructType(type)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer as it is stored. */
    public Answered answered(Use use, Object answer) {
        try {
            return new Answered(use, json.writeValueAsString(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes what has expired. */
    @Transactional
    void sweep() {
        database.createNativeQuery("delete from idempotency_key where created_at < now() - interval '24 hours'")
                .executeUpdate();
    }

    private Query naming(String statement, List<Use> uses, Class<?> rows) {
        Query query =
                rows == null ? database.createNativeQuery(statement) : database.createNativeQuery(statement, rows);
        return query.setParameter("callers", texts(uses, Use::caller))
                .setParameter("operations", texts(uses, Use::operation))
                .setParameter("keys", texts(uses, Use::key));
    }

    private static <T> String[] texts(List<T> of, Function<T, String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }

    private String hash(List<?> asked) {
        try {
            byte[] bytes = canonical.writeValueAsBytes(asked);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
