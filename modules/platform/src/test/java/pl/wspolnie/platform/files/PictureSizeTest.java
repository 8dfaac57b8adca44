package pl.wspolnie.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void readsHeaders(String format) throws IOException {
        var file = folder.resolve("x");
        ImageIO.write(new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        assertEquals(Optional.of(new PictureSize(31, 17)), PictureSize.of(file, "image/" + format));
    }

    @Test
    void refusesABombWithoutUnfoldingIt() throws IOException {
        var size = PictureSize.of(png(50_000, 50_000), "image/png").orElseThrow();
        assertEquals(new PictureSize(50_000, 50_000), size);
        assertFalse(size.isReasonable());
        assertFalse(new PictureSize(30_000, 1).isReasonable());
        assertTrue(new PictureSize(6000, 8000).isReasonable());
    }

    @Test
    void readsEachKindOfWebp() throws IOException {
        assertEquals(Optional.of(new PictureSize(550, 368)), webp("VP8 ", 26, 550 | 368 << 16));
        assertEquals(Optional.of(new PictureSize(386, 395)), webp("VP8L", 21, 385 | 394 << 14));
        var wide = ByteBuffer.allocate(6).order(ByteOrder.LITTLE_ENDIAN);
        wide.put((byte) 0xE7)
                .put((byte) 3)
                .put((byte) 0)
                .put((byte) 0x1F)
                .put((byte) 3)
                .put((byte) 0);
        assertEquals(Optional.of(new PictureSize(1000, 800)), webp("VP8X", 24, wide.array()));
        assertEquals(Optional.empty(), webp("EVIL", 24, wide.array()));
    }

    @Test
    void hasNoSizeForRubbish() throws IOException {
        var file = Files.writeString(folder.resolve("x"), "RIFF");
        assertEquals(Optional.empty(), PictureSize.of(file, "image/webp"));
        assertEquals(Optional.empty(), PictureSize.of(file, "image/png"));
    }

    private Optional<PictureSize> webp(String chunk, int at, int bits) throws IOException {
        return webp(
                chunk,
                at,
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(bits)
                        .array());
    }

    private Optional<PictureSize> webp(String chunk, int at, byte[] size) throws IOException {
        var bytes = new byte[40];
        var head = ("RIFF0000WEBP" + chunk).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(size, 0, bytes, at, size.length);
        return PictureSize.of(Files.write(folder.resolve("webp"), bytes), "image/webp");
    }

    /** A header that claims a size, with no data behind it. */
    private Path png(int width, int height) throws IOException {
        var chunk = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height);
        chunk.put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(chunk.array());
        var file =
                ByteBuffer.allocate(64).putLong(0x89504E470D0A1A0AL).putInt(13).put(chunk.array());
        file.putInt((int) crc.getValue()).putInt(1).put("IDAT".getBytes(StandardCharsets.US_ASCII));
        return Files.write(folder.resolve("png"), file.array());
    }
}
