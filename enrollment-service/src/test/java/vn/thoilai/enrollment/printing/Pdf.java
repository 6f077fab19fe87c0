package vn.thoilai.enrollment.printing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as its reader gets it. */
public record Pdf(byte[] bytes) {

    /** The PDF that was answered. */
    public static Pdf of(ValidatableResponse answer) {
        return new Pdf(
                answer.statusCode(200).contentType("application/pdf").extract().asByteArray());
    }

    /** How many pages it has. */
    public int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        }
    }

    /** Text of one page, counted from 1, each space and line break as one space. */
    public String text(int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    /** What a phone reads in the QR code of a page, counted from 1, as it is printed. */
    public String qr(int page) throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var image = new PDFRenderer(document).renderImageWithDPI(page - 1, 150);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))))
                    .getText();
        }
    }

    /** Title, language, and whether every font of the first page is embedded. */
    public String about() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDResources resources = document.getPage(0).getResources();
            boolean embedded = StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .allMatch(name -> isEmbedded(resources, name));
            return document.getDocumentInformation().getTitle() + ", "
                    + document.getDocumentCatalog().getLanguage() + ", " + embedded;
        }
    }

    private static boolean isEmbedded(PDResources resources, org.apache.pdfbox.cos.COSName name) {
        try {
            return resources.getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
