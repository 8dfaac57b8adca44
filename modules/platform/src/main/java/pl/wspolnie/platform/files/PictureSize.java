package pl.wspolnie.platform.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * How large a picture says it is. Only its header is read: a small file may claim to unfold into gigabytes.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(int width, int height) {

    private static final long MOST_PIXELS = 60_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final int WEBP_HEADER = 30;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int TWENTY_FOUR_BITS = 0xFFFFFF;

    /** Empty if the header makes no sense. */
    static Optional<PictureSize> of(Path file, String mediaType) throws IOException {
        return mediaType.equals("image/webp") ? ofWebp(file) : ofOthers(file, mediaType);
    }

    /** Whether a phone can show it. */
    boolean isReasonable() {
        return width > 0
                && height > 0
                && Math.max(width, height) <= LONGEST_SIDE
                && (long) width * height <= MOST_PIXELS;
    }

    private static Optional<PictureSize> ofOthers(Path file, String mediaType) throws IOException {
        var readers = ImageIO.getImageReadersByMIMEType(mediaType);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        var reader = readers.next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** RFC 9649: a lossy, lossless or extended first chunk, each with the size in its own place. */
    private static Optional<PictureSize> ofWebp(Path file) throws IOException {
        var header = ByteBuffer.wrap(beginning(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (header.capacity() < WEBP_HEADER) {
            return Optional.empty();
        }
        var chunk = new String(header.array(), 12, 4, StandardCharsets.US_ASCII);
        return Optional.ofNullable(
                switch (chunk) {
                    case "VP8 " ->
                        new PictureSize(header.getShort(26) & FOURTEEN_BITS, header.getShort(28) & FOURTEEN_BITS);
                    case "VP8L" -> lossless(header.getInt(21));
                    case "VP8X" ->
                        new PictureSize(
                                1 + (header.getInt(24) & TWENTY_FOUR_BITS),
                                1 + (header.getInt(26) >>> 8 & TWENTY_FOUR_BITS));
                    default -> null;
                });
    }

    private static PictureSize lossless(int bits) {
        return new PictureSize(1 + (bits & FOURTEEN_BITS), 1 + (bits >>> 14 & FOURTEEN_BITS));
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(WEBP_HEADER);
        } catch (EOFException empty) {
            return new byte[0];
        }
    }
}
