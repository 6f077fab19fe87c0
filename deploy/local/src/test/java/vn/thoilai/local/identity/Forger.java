package vn.thoilai.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Makes tokens with a key of its own: good ones, and ones that differ from a good one in a single thing.
 *
 * @param key the key
 * @param kid what tokens call it
 * @param issuer whom they name as issuer
 */
record Forger(RSAKey key, String kid, String issuer) {

    /** Leaves the claims as they are. */
    static final UnaryOperator<JWTClaimsSet.Builder> GOOD = claims -> claims;

    /** A token signed as it should be, its claims changed. */
    String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        SignedJWT token = new SignedJWT(header(JWSAlgorithm.RS256), claims(change));
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** A token of good claims that nobody signed. */
    String unsigned() {
        return new PlainJWT(claims(GOOD)).serialize();
    }

    /** A token of good claims that says it is not signed, with the id of the key all the same. */
    String unsignedWithKid() {
        String header = "{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"" + kid + "\"}";
        return Base64URL.encode(header) + "." + Base64URL.encode(claims(GOOD).toString()) + ".";
    }

    /** A token of good claims signed with the public key, which everybody has, as if it were a shared secret. */
    String signedWithPublicKey(byte[] publicKey) throws JOSEException {
        SignedJWT token = new SignedJWT(header(JWSAlgorithm.HS256), claims(GOOD));
        token.sign(new MACSigner(publicKey));
        return token.serialize();
    }

    private JWSHeader header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm)
                .type(JOSEObjectType.JWT)
                .keyID(kid)
                .build();
    }

    private JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        return change.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience("training-centre-suite")
                        .subject(UUID.randomUUID().toString())
                        .issueTime(Date.from(now.minusSeconds(600)))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("groups", List.of("director"))
                        .claim("centre", List.of("thoi-lai")))
                .build();
    }

    /** So many seconds from now, or before now. */
    static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
