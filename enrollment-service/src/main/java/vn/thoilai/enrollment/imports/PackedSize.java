package vn.thoilai.enrollment.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** How large a workbook is once it is unpacked. It is unpacked to find out: what it says of itself may be a lie. */
final class PackedSize {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST = 1L << 30;

    /** The reader holds these in memory, all of them. */
    private static final long MOST_SHARED = 48L << 20;

    private static final int PIECE = 64 * 1024;

    private PackedSize() {}

    /**
     * Goes on only if it can be read in bounded memory and time.
     *
     * @throws ProblemException 400 when it is no workbook; 413 when it is too large
     */
    static void require(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooLarge();
            }
            long left = MOST;
            for (ZipEntry part : Collections.list(zip.entries())) {
                boolean shared = part.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
                left -= unpacked(zip, part, shared ? Math.min(left, MOST_SHARED) : left);
            }
        } catch (ZipException noZip) {
            throw Heading.malformed("detail.xlsx-unreadable");
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry part, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (InputStream content = zip.getInputStream(part)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > most) {
                    throw tooLarge();
                }
            }
        }
        return size;
    }

    private static ProblemException tooLarge() {
        return new ProblemException(ProblemCode.BODY_TOO_LARGE, Texts.of("detail.xlsx-too-large"));
    }
}
