package vn.thoilai.kit.test;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** Access tokens that the application under test accepts. */
public final class TestTokens {

    private static final String PRIVATE = "test.tokens.private";
    private static final String PUBLIC = "test.tokens.public";

    private TestTokens() {}

    /** A token of that role, bound to no centre and no area. */
    public static String token(String role) {
        return token(role, List.of(), List.of());
    }

    /** A token of that role, bound to the centres and areas with these codes; its subject is the role's name. */
    public static String token(String role, List<String> centres, List<String> areas) {
        return token(role, role, centres, areas);
    }

    /** A token of that subject. */
    public static String token(String subject, String role, List<String> centres, List<String> areas) {
        return token(subject, Set.of(role), centres, areas, Duration.ofHours(1));
    }

    /** A token in every detail; a negative life makes it one that has expired. */
    public static String token(
            String subject, Set<String> roles, List<String> centres, List<String> areas, Duration life) {
        return Jwt.issuer("https://issuer.test")
                .audience("training-centre-suite")
                .subject(subject)
                .groups(roles)
                .claim("centre", centres)
                .claim("area", areas)
                .expiresAt(System.currentTimeMillis() / 1000 + life.toSeconds())
                .sign(privateKey());
    }

    /** The key tokens verify with, as {@code quarkus.oidc.public-key} takes it. */
    static String publicKey() {
        keys();
        return System.getProperty(PUBLIC);
    }

    private static PrivateKey privateKey() {
        keys();
        try {
            byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kept in system properties: the test and the application under test may see this class through different loaders. */
    private static synchronized void keys() {
        if (System.getProperty(PUBLIC) != null) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            System.setProperty(PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
