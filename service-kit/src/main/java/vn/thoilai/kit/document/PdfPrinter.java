package vn.thoilai.kit.document;

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
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Makes PDF documents out of XHTML: PDF/A-2u in a bundled font that has all of Vietnamese. No tags: for a
 * thousand pages they would take more memory than all else. Nothing is ever fetched for a page but pictures it carries
 * itself, whatever its text says.
 */
@ApplicationScoped
public class PdfPrinter {

    /** Family that pages have to name in their style. */
    public static final String FAMILY = "Serif";

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

    @Inject
    Turns turns;

    /**
     * The pages as a PDF. Whole, in memory: an answer that failed half way could not be told from a good one any more.
     *
     * @param xhtml pages with a title and a language, any text in them escaped
     * @throws vn.thoilai.contract.problem.ProblemException 503 when too many others are being printed
     */
    public byte[] print(String xhtml) {
        return print(() -> xhtml);
    }

    /** As {@link #print(String)}; the pages are written when it is their turn, as what they hold takes memory too. */
    public byte[] print(Supplier<String> xhtml) {
        return turns.take(() -> made(xhtml.get()));
    }

    private static byte[] made(String xhtml) {
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
        }
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> open(FONTS + cut + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream open(String font) {
        return PdfPrinter.class.getResourceAsStream(font);
    }
}
