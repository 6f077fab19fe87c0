package vn.thoilai.enrollment.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.keys.HmacKey;
import vn.thoilai.enrollment.store.Rows;

/**
 * Keys that a centre's check-in codes are signed with. One signs for an hour, and verifies for another, longer than any
 * code is good. Two replicas may make one each at the same moment: both verify.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CheckInKeys {

    private static final String PRESENT = """
            SELECT id, secret FROM check_in_key
            WHERE centre_id = :centre AND created_at > now() - interval '1 hour' ORDER BY created_at DESC LIMIT 1""";

    private static final String SWEEP =
            "DELETE FROM check_in_key WHERE centre_id = :centre AND created_at < now() - interval '2 hours'";

    private static final String MAKE = """
            INSERT INTO check_in_key (id, centre_id, secret) VALUES (uuidv7(), :centre, :secret) RETURNING id, secret""";

    private static final String FIND =
            "SELECT id, secret FROM check_in_key WHERE id = :id AND created_at > now() - interval '2 hours'";

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    EntityManager database;

    /** A key and the id it is known by. */
    record Key(UUID id, HmacKey key) {}

    /** The key to sign with now; a new one when the last is an hour old. */
    Key present(UUID centre) {
        return first(query(PRESENT).setParameter("centre", centre)).orElseGet(() -> make(centre));
    }

    /** The key of that id, if it is still good and of a centre the caller belongs to. */
    Optional<Key> find(UUID id) {
        return first(query(FIND).setParameter("id", id));
    }

    private Key make(UUID centre) {
        database.createNativeQuery(SWEEP).setParameter("centre", centre).executeUpdate();
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return first(query(MAKE).setParameter("centre", centre).setParameter("secret", secret))
                .orElseThrow();
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, Tuple.class);
    }

    private static Optional<Key> first(Query query) {
        return Rows.first(query)
                .map(row -> new Key(row.get("id", UUID.class), new HmacKey(row.get("secret", byte[].class))));
    }
}
