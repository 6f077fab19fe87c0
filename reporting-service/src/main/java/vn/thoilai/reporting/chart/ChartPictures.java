package vn.thoilai.reporting.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.thoilai.contract.reporting.YearChart;
import vn.thoilai.reporting.form.Words;

/** Charts as pictures. Each takes some megabytes while it is drawn: whoever draws waits for a turn before. */
public final class ChartPictures {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int WIDTH = 820;
    private static final int HEIGHT = 460;
    private static final int SHARPNESS = 2;

    private ChartPictures() {}

    /** As SVG that says in words what it shows; text stays text, in the bundled font or one like it. */
    public static String svg(YearChart chart, Words words) {
        SVGGraphics2D canvas = new SVGGraphics2D(context(chart), false);
        canvas.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
        draw(chart, words, canvas);
        Element picture = canvas.getRoot();
        String id = "chart-" + chart.chart();
        picture.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        picture.setAttribute("role", "img");
        picture.setAttribute("lang", words.language());
        picture.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
        picture.insertBefore(said(picture, "desc", id, ChartWords.description(chart, words)), picture.getFirstChild());
        picture.insertBefore(said(picture, "title", id, ChartWords.title(chart, words)), picture.getFirstChild());
        settle(picture);
        return written(picture);
    }

    /** As PNG, at twice the size it is meant for. */
    public static byte[] png(YearChart chart, Words words) {
        BufferedImage dots = new BufferedImage(WIDTH * SHARPNESS, HEIGHT * SHARPNESS, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = dots.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, dots.getWidth(), dots.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.scale(SHARPNESS, SHARPNESS);
            draw(chart, words, canvas);
        } finally {
            canvas.dispose();
        }
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(dots, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(YearChart chart, Words words, Graphics2D canvas) {
        new Drawing(chart, words).drawn().draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }

    private static SVGGeneratorContext context(YearChart chart) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        // Several charts may stand in one page.
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return super.generateID(chart.chart() + "-" + prefix);
            }
        });
        return context;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element said(Element picture, String what, String id, String text) {
        Element said = picture.getOwnerDocument().createElementNS(SVG, what);
        said.setAttribute("id", id + "-" + what);
        said.setTextContent(text);
        return said;
    }

    /** Names a font like the bundled one for where that is not, and takes away a name that every picture gives. */
    private static void settle(Element picture) {
        NodeList all = picture.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (each.getAttribute("id").equals("genericDefs")) {
                each.removeAttribute("id");
            }
            if (each.hasAttribute("font-family")) {
                each.setAttribute("font-family", "'DejaVu Sans', Verdana, sans-serif");
            }
        }
    }

    private static String written(Element picture) {
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            writer.transform(new DOMSource(picture), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
