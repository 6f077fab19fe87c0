package vn.thoilai.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import vn.thoilai.contract.reporting.FrozenReport;

/** Between a frozen report and the bytes of its document: canonical JSON (RFC 8785), so that who has the content has them. */
@ApplicationScoped
class Frozen {

    @Inject
    ObjectMapper json;

    byte[] bytes(FrozenReport report) {
        try {
            return new JsonCanonicalizer(json.writeValueAsBytes(report)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report of a document; what a later version may have added to documents is passed over. */
    FrozenReport report(byte[] document) {
        try {
            return json.readerFor(FrozenReport.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
