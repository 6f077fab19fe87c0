package vn.thoilai.local.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import vn.thoilai.local.SuiteConfig;
import vn.thoilai.local.issuer.DevelopmentIssuer;
import vn.thoilai.local.issuer.IssuerKeys;
import vn.thoilai.local.issuer.Tokens;

/** Tokens for anybody, signed with the development issuer's own key, or with a stranger's. */
final class Passes {

    private final String issuer;
    private final RSAKey key;
    private final RSAKey strangersKey;
    private final Map<Person, String> given = new ConcurrentHashMap<>();

    Passes(SuiteConfig config) {
        issuer = DevelopmentIssuer.address(config.issuerPort());
        key = IssuerKeys.of(config.data());
        try {
            // The same name as the issuer's, so that nothing but the signature tells it apart.
            strangersKey = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String of(Person person) {
        return given.computeIfAbsent(person, somebody -> sign(somebody, key, UnaryOperator.identity()));
    }

    /** A token that differs from a good one in these claims. */
    String differing(Person person, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return sign(person, key, claims);
    }

    /** A token the issuer never signed. */
    String ofStranger(Person person) {
        return sign(person, strangersKey, UnaryOperator.identity());
    }

    private String sign(Person person, RSAKey with, UnaryOperator<JWTClaimsSet.Builder> claims) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder told = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(Tokens.AUDIENCE)
                .subject(person.subject())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                .claim("groups", person.roles());
        if (!person.centres().isEmpty()) {
            told.claim("centre", person.centres());
        }
        if (!person.areas().isEmpty()) {
            told.claim("area", person.areas());
        }
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims.apply(told).build());
        try {
            token.sign(new RSASSASigner(with));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
