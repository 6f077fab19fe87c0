package vn.thoilai.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Signs access tokens with the kept key. */
public final class Tokens {

    /** Audience every service of the suite asks for. */
    public static final String AUDIENCE = "training-centre-suite";

    /** How long a token is good: a working day. */
    public static final Duration LIFETIME = Duration.ofHours(8);

    /** Centre of the tokens for a centre's people, unless told otherwise. */
    public static final String CENTRE = "thoi-lai";

    private static final String CITY = "92";

    private final String issuer;
    private final RSAKey key;

    /**
     * @param issuer the issuer's address, as services know it
     * @param key the kept key
     */
    public Tokens(String issuer, RSAKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /** A token for a person or machine of the role; a centre's people belong to that centre. */
    public String forRole(Role role, String centre) {
        JWTClaimsSet.Builder claims = claims(role.wire(), role.wire());
        switch (role.bound()) {
            case CENTRE -> claims.claim("centre", List.of(centre));
            case AREA -> claims.claim("area", List.of(CITY));
        }
        return sign(claims.build());
    }

    /** A token for one of the suite's own services. */
    public String forService(String clientId) {
        return sign(claims(clientId, "service").build());
    }

    private JWTClaimsSet.Builder claims(String subject, String role) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString())
                .claim("groups", List.of(role));
    }

    private String sign(JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the issuer's key does not sign", e);
        }
        return token.serialize();
    }
}
