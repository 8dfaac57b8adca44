package pl.wspolnie.practices.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPhotoTest {

    @Test
    void isScaledDown() throws IOException {
        var printed = printed(photo(6_000, 3_000));
        assertEquals(PrintedPhoto.LONGEST_SIDE, printed.getWidth());
        assertEquals(PrintedPhoto.LONGEST_SIDE / 2, printed.getHeight());
    }

    @ParameterizedTest
    @CsvSource({"1,40,20,0,0", "3,40,20,39,19", "6,20,40,19,0", "8,20,40,0,39"})
    void isTurnedAsTheCameraSays(short orientation, int width, int height, int redX, int redY) throws IOException {
        var printed = printed(taken(photo(40, 20), orientation));
        assertEquals(width, printed.getWidth());
        assertEquals(height, printed.getHeight());
        var red = new Color(printed.getRGB(redX, redY));
        assertTrue(red.getRed() > 150 && red.getGreen() < 100, red.toString());
    }

    @Test
    void whatIsBrokenIsRefusedAndHalfWhatTheCameraSaysIsNothing() throws IOException {
        var photo = taken(photo(40, 20), (short) 6);
        assertThrows(IOException.class, () -> PrintedPhoto.jpeg(Arrays.copyOf(photo, 60)));
        assertThrows(IOException.class, () -> PrintedPhoto.jpeg("RIFF....WEBP".getBytes(StandardCharsets.US_ASCII)));
        for (int length = 0; length < 30; length++) {
            assertEquals(0, PhotoTurn.quarters(Arrays.copyOf(photo, length)));
        }
    }

    private static BufferedImage printed(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PrintedPhoto.jpeg(picture)));
    }

    /** White, with its first corner red. */
    private static byte[] photo(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 5, height / 3);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    /** The photo with what a camera writes into it: a directory of one entry, how it was held. */
    private static byte[] taken(byte[] jpeg, short orientation) {
        var exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort(orientation)
                .array();
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
