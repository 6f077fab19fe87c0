package vn.thoilai.enrollment.attendance;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a QR code, black on white with a margin; readable from the back of a room once it is shown large. */
final class QrPicture {

    private static final int MARGIN = 4;
    private static final int PIXELS_OF_MODULE = 8;
    private static final int WHITE = 0xFFFFFF;

    private final BitMatrix modules;

    QrPicture(String text) {
        Map<EncodeHintType, ?> hints =
                Map.of(EncodeHintType.MARGIN, MARGIN, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        try {
            // Asked for no size, it answers one pixel for each module.
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A path of one square for each dark module; scales to any size. */
    String svg() {
        StringBuilder squares = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    squares.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" shape-rendering=\"crispEdges\">"
                        .formatted(modules.getWidth(), modules.getHeight())
                + "<path fill=\"#fff\" d=\"M0 0h" + modules.getWidth() + "v" + modules.getHeight() + "H0z\"/>"
                + "<path d=\"" + squares + "\"/></svg>";
    }

    /** A PNG with eight pixels for each module. */
    byte[] png() {
        BufferedImage image = new BufferedImage(
                modules.getWidth() * PIXELS_OF_MODULE,
                modules.getHeight() * PIXELS_OF_MODULE,
                BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, modules.get(x / PIXELS_OF_MODULE, y / PIXELS_OF_MODULE) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
