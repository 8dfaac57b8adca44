package pl.wspolnie.practices.visit;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A photo as it is printed: small, and the right way up. */
final class PrintedPhoto {

    /** In pixels: 200 to the inch on the width of a sheet that is left for text. */
    static final int LONGEST_SIDE = 1_200;

    private PrintedPhoto() {}

    /** @throws IOException if it is broken, or of a kind that cannot be read here */
    static byte[] jpeg(byte[] picture) throws IOException {
        var sheet = small(read(picture), PhotoTurn.quarters(picture));
        var out = new ByteArrayOutputStream();
        ImageIO.write(sheet, "jpeg", out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture of a known kind");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Leaves pixels out already while it reads: a large photo would fill the memory. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longest / (2 * LONGEST_SIDE));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage small(BufferedImage picture, int quarters) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
        boolean lying = quarters % 2 == 1;
        var sheet = new BufferedImage(
                scaled(lying ? height : width, scale),
                scaled(lying ? width : height, scale),
                BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, upright(width, height, quarters, scale), null);
        pen.dispose();
        return sheet;
    }

    private static int scaled(int side, double scale) {
        return Math.max(1, (int) Math.round(side * scale));
    }

    private static AffineTransform upright(int width, int height, int quarters, double scale) {
        var turn = AffineTransform.getScaleInstance(scale, scale);
        switch (quarters) {
            case 1 -> turn.translate(height, 0);
            case 2 -> turn.translate(width, height);
            case 3 -> turn.translate(0, width);
            default -> turn.translate(0, 0);
        }
        turn.quadrantRotate(quarters);
        return turn;
    }
}
