package vn.thoilai.reporting.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.db.Sql;

/** The keys reports are signed with: made when first needed, shared by all replicas, kept for as long as reports are. */
@ApplicationScoped
public class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);

    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtextextended('signing_key', 0))";

    private static final String PRESENT = """
            select s.sealed, k.kid from signing_key k join signing_key_secret s on s.kid = k.kid
             where k.retired_at is null and k.made_at > now() - make_interval(secs => ?)
            """;

    /** What is sealed of a key that signs no more is nobody's to open again. */
    private static final String RETIRE = """
            with retired as (
                update signing_key set retired_at = now() where retired_at is null returning kid)
            delete from signing_key_secret
            """;

    private static final String MAKE = """
            with made as (
                insert into signing_key (id, kid, jwk) values (uuidv7(), ?, ?) returning kid)
            insert into signing_key_secret (kid, sealed) select kid, ? from made
            """;

    private static final String ALL = "select jwk from signing_key order by made_at desc, id desc";

    @Inject
    Sql sql;

    @Inject
    SigningConfig config;

    @Inject
    KeySeal seal;

    @Inject
    Acting acting;

    /** The public halves of all keys there ever were, newest first, as JSON. */
    @Transactional
    List<String> published() {
        return sql.query(ALL, row -> row.getString("jwk"));
    }

    /**
     * The key that signs now. To be called outside of a transaction: a key is there for all replicas as soon as it is made,
     * whatever becomes of what it is to sign.
     *
     * @throws ProblemException 503 when it was sealed by another secret than the configured one
     */
    public ECKey present() {
        return acting.asService(this::presentOrNew);
    }

    @Transactional(TxType.REQUIRES_NEW)
    ECKey presentOrNew() {
        // One replica after the other: two that find none would make two, or one of them an error.
        sql.query(TAKE_TURNS, row -> true);
        return sealed().map(this::open).orElseGet(this::make);
    }

    private Optional<String> sealed() {
        double life = config.rotateAfter().toSeconds();
        return sql.query(PRESENT, row -> row.getString("sealed"), life).stream().findFirst();
    }

    private ECKey open(String sealed) {
        return seal.open(sealed).orElseThrow(() -> {
            LOG.error("The key that signs reports was sealed by another secret than thoilai.reporting.signing.secret");
            return new ProblemException(ProblemCode.UNAVAILABLE, Texts.of("report.no-key"));
        });
    }

    private ECKey make() {
        ECKey key = generate();
        sql.execute(RETIRE);
        sql.execute(MAKE, key.getKeyID(), key.toPublicJWK().toJSONString(), seal.seal(key));
        return key;
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
