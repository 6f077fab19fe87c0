package vn.thoilai.enrollment.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** Check-in codes: signed JWTs of a session (HMAC with SHA-256) that any replica can verify. */
@ApplicationScoped
class CheckInCodes {

    /** So that a code is never taken for a token of another kind, nor one for a code. */
    private static final String AUDIENCE = "check-in";

    private static final AlgorithmConstraints ALGORITHM =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256);

    @Inject
    CheckInKeys keys;

    /** The code of a session, good until then. */
    String sign(UUID centre, UUID session, Instant expires) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(session.toString());
        claims.setAudience(AUDIENCE);
        claims.setExpirationTime(NumericDate.fromSeconds(expires.getEpochSecond()));
        CheckInKeys.Key key = keys.present(centre);
        JsonWebSignature code = new JsonWebSignature();
        code.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        code.setKeyIdHeaderValue(key.id().toString());
        code.setKey(key.key());
        code.setPayload(claims.toJson());
        try {
            return code.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The session a code is of.
     *
     * @throws ProblemException 422 when it has expired, or the caller's centre did not make it
     */
    UUID verify(String code) {
        CheckInKeys.Key key = keys.find(keyId(code)).orElseThrow(() -> refused("/code", "not-genuine"));
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ALGORITHM)
                .setVerificationKey(key.key())
                .setExpectedAudience(AUDIENCE)
                .setRequireExpirationTime()
                .setRequireSubject()
                .build();
        try {
            return UUID.fromString(consumer.processToClaims(code).getSubject());
        } catch (InvalidJwtException refused) {
            throw refused("/code", refused.hasExpired() ? "expired" : "not-genuine");
        } catch (MalformedClaimException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static UUID keyId(String code) {
        try {
            JsonWebSignature unverified = new JsonWebSignature();
            unverified.setCompactSerialization(code);
            return UUID.fromString(unverified.getKeyIdHeaderValue());
        } catch (JoseException | IllegalArgumentException | NullPointerException noCode) {
            throw refused("/code", "not-genuine");
        }
    }

    /** A check-in that is refused, for that reason. */
    static ProblemException refused(String pointer, String rule) {
        return new ProblemException(
                ProblemCode.UNKNOWN_REFERENCE,
                Texts.of("detail.no-check-in"),
                List.of(new FieldProblem(pointer, rule, Texts.of("rule." + rule))),
                List.of());
    }
}
