package vn.thoilai.reporting.form;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as its reader gets it. */
record PrintedPdf(byte[] bytes) {

    /** All text, each space and line break as one space. */
    String text() {
        return read(document -> new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
    }

    /** Title and language. */
    String about() {
        return read(document -> document.getDocumentInformation().getTitle() + ", "
                + document.getDocumentCatalog().getLanguage());
    }

    /** Share of dots that are not white, of each page. */
    List<Double> ink() {
        return read(document -> {
            List<Double> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage dots = new PDFRenderer(document).renderImageWithDPI(page, 50);
                long dark = IntStream.range(0, dots.getWidth() * dots.getHeight())
                        .filter(dot -> (dots.getRGB(dot % dots.getWidth(), dot / dots.getWidth()) & 0xFF) < 0xC0)
                        .count();
                pages.add((double) dark / dots.getWidth() / dots.getHeight());
            }
            return pages;
        });
    }

    /** Text that reaches beyond the given distances (in mm) from the edges of its page, with the page's number. */
    List<String> beyond(double left, double right, double top, double bottom) {
        return read(document -> {
            List<String> outside = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    double dots = 72 / 25.4;
                    boolean inside = glyph.getXDirAdj() >= left * dots - 0.5
                            && glyph.getXDirAdj() + glyph.getWidthDirAdj() <= glyph.getPageWidth() - right * dots + 0.5
                            && glyph.getYDirAdj() - glyph.getHeightDir() >= top * dots - 0.5
                            && glyph.getYDirAdj() <= glyph.getPageHeight() - bottom * dots + 0.5;
                    if (!inside && !glyph.getUnicode().isBlank()) {
                        outside.add(getCurrentPageNo() + ": " + glyph.getUnicode());
                    }
                }
            };
            stripper.getText(document);
            return outside;
        });
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
