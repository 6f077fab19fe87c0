package vn.thoilai.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import vn.thoilai.local.process.PrivateFiles;

/** The issuer's key, made at the first start and kept with the data: tokens outlive a restart. */
public final class IssuerKeys {

    private static final int BITS = 2048;

    private IssuerKeys() {}

    /** The key kept in a data folder, made when there is none. */
    public static RSAKey of(Path dataFolder) {
        Path file = dataFolder.resolve("issuer").resolve("key.jwk");
        try {
            if (!Files.exists(file)) {
                RSAKey made = new RSAKeyGenerator(BITS)
                        .keyUse(KeyUse.SIGNATURE)
                        .keyIDFromThumbprint(true)
                        .generate();
                PrivateFiles.write(file, made.toJSONString());
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(file + " holds no usable key; remove it to have a new one made", e);
        }
    }
}
