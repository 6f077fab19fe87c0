package vn.thoilai.enrollment.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.EnrollmentConfig;
import vn.thoilai.kit.problem.Texts;

/**
 * Makes PDF documents out of XHTML: PDF/A-2u in a bundled font that has all of Vietnamese. No tags: for a
 * thousand pages they would take more memory than all else. Nothing is ever fetched for a page but pictures it carries
 * itself, whatever its text says.
 */
@ApplicationScoped
public class PdfPrinter {

    /** Family that pages have to name in their style. */
    static final String FAMILY = "Serif";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSerif";
    private static final String OWN_PICTURE = "data:image/png;base64,";
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It writes to the console by itself, what it could not print among it.
        XRLog.setLoggingEnabled(false);
    }

    private final EnrollmentConfig.Printing config;
    private final Semaphore turns;

    @Inject
    PdfPrinter(EnrollmentConfig config) {
        this.config = config.printing();
        this.turns = new Semaphore(this.config.atOnce(), true);
    }

    /**
     * Goes on only if a document is not printed for more persons than the service takes on.
     *
     * @throws ProblemException 409 otherwise
     */
    public void requirePrintable(int persons) {
        if (persons > config.persons()) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.too-many-to-print", config.persons()));
        }
    }

    /** How many rows to ask for, so that one too many is noticed and a million are not read. */
    public int rowsToAsk() {
        return config.persons() + 1;
    }

    /**
     * The pages as a PDF. Whole, in memory: an answer that failed half way could not be told from a good one any more.
     *
     * @param xhtml pages with a title and a language, any text in them escaped
     * @throws ProblemException 503 when too many others are being printed
     */
    public byte[] print(String xhtml) {
        takeTurn();
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfRendererBuilder builder = new PdfRendererBuilder();
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith(OWN_PICTURE), when);
            }
            builder.useUriResolver((base, uri) -> uri.startsWith(OWN_PICTURE) ? uri : null);
            font(builder, "", 400, FontStyle.NORMAL);
            font(builder, "-Bold", 700, FontStyle.NORMAL);
            font(builder, "-Italic", 400, FontStyle.ITALIC);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_U)
                    .useColorProfile(COLOURS)
                    .withProducer("Training centre suite")
                    .withHtmlContent(NOT_IN_XML.matcher(xhtml).replaceAll(" "), null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.release();
        }
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> open(FONTS + cut + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream open(String font) {
        return PdfPrinter.class.getResourceAsStream(font);
    }

    private void takeTurn() {
        try {
            if (turns.tryAcquire(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(ProblemCode.UNAVAILABLE, Texts.of("detail.printing-busy"));
    }
}
