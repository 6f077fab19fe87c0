package vn.thoilai.reporting.signing;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.PasswordBasedDecrypter;
import com.nimbusds.jose.crypto.PasswordBasedEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Optional;

/** Seals private keys by the configured secret, as RFC 7517 has it for keys at rest (JWE by a password). */
@ApplicationScoped
class KeySeal {

    private static final int SALT = 16;

    /** What OWASP asks for of PBKDF2 with SHA-512; a key is opened once for a publication. */
    private static final int ROUNDS = 210_000;

    @Inject
    SigningConfig config;

    String seal(ECKey key) {
        return seal(key, config.secret());
    }

    static String seal(ECKey key, String secret) {
        JWEObject sealed = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM)
                        .contentType("jwk+json")
                        .build(),
                new Payload(key.toJSONString()));
        try {
            sealed.encrypt(new PasswordBasedEncrypter(secret, SALT, ROUNDS));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return sealed.serialize();
    }

    /** The key, unless it was sealed by another secret. */
    Optional<ECKey> open(String sealed) {
        try {
            JWEObject content = JWEObject.parse(sealed);
            content.decrypt(new PasswordBasedDecrypter(config.secret()));
            return Optional.of(ECKey.parse(content.getPayload().toString()));
        } catch (JOSEException otherSecret) {
            return Optional.empty();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
