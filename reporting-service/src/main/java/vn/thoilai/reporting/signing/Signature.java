package vn.thoilai.reporting.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import java.time.Instant;

/** Detached signatures as any JOSE library verifies them: the payload is left out and put back in by the reader. */
public final class Signature {

    private Signature() {}

    /**
     * A detached JWS (RFC 7515, appendix F) over the content.
     *
     * @param at when it is signed, told in the signed header
     */
    public static String of(byte[] content, ECKey key, Instant at) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(key.getKeyID())
                .customParam("iat", at.getEpochSecond())
                .build();
        JWSObject signed = new JWSObject(header, new Payload(content));
        try {
            signed.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return signed.serialize(true);
    }
}
