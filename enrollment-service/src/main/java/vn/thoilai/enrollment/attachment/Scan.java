package vn.thoilai.enrollment.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import vn.thoilai.contract.enrollment.Attachment;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.ArrivedFile;
import vn.thoilai.kit.problem.Texts;

/**
 * What a file that arrived is, by its content.
 *
 * @param size bytes
 */
record Scan(String mediaType, long size, String sha256) {

    private static final Set<String> KNOWN = Set.of(Attachment.PDF, Attachment.PNG, Attachment.JPEG);
    private static final Tika TYPES = new Tika();

    /**
     * Looks into the file.
     *
     * @param said media type its sender gave, perhaps with parameters
     * @throws ProblemException 415 when it is none of the kinds that are kept, or another than was said
     */
    static Scan of(ArrivedFile file, String said) throws IOException {
        String mediaType;
        try (InputStream content = file.open()) {
            // Without its name, which may be anything: by the bytes it begins with.
            mediaType = TYPES.detect(content);
        }
        if (!KNOWN.contains(mediaType)
                || !mediaType.equals(said.split(";")[0].strip().toLowerCase(Locale.ROOT))) {
            throw new ProblemException(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE, Texts.of("detail.attachment-type", mediaType));
        }
        try (DigestInputStream content = new DigestInputStream(file.open(), digest())) {
            long size = content.transferTo(OutputStream.nullOutputStream());
            return new Scan(
                    mediaType,
                    size,
                    HexFormat.of().formatHex(content.getMessageDigest().digest()));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
