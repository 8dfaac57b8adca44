package pl.wspolnie.practices.visit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a photo has to be turned to be the right way up, as its camera wrote into it (Exif). */
final class PhotoTurn {

    private static final int EXIF = 0xFFE1;
    private static final int FIRST_SEGMENT = 0xFFC0;
    private static final int SCAN = 0xFFDA;
    private static final String SIGNATURE = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final int UNSIGNED = 0xFFFF;

    private PhotoTurn() {}

    /** In quarters of a circle, clockwise; none for whatever is no photo or does not tell. */
    static int quarters(byte[] picture) {
        try {
            return switch (orientation(ByteBuffer.wrap(picture))) {
                case 3 -> 2;
                case 6 -> 1;
                case 8 -> 3;
                default -> 0;
            };
        } catch (IndexOutOfBoundsException broken) {
            return 0;
        }
    }

    private static int orientation(ByteBuffer jpeg) {
        int at = 2;
        int marker = jpeg.getShort(at) & UNSIGNED;
        while (marker >= FIRST_SEGMENT && marker != SCAN) {
            int length = jpeg.getShort(at + 2) & UNSIGNED;
            int begin = at + 4;
            if (marker == EXIF && isExif(jpeg, begin)) {
                int head = SIGNATURE.length();
                return ofDirectory(jpeg.slice(begin + head, length - 2 - head));
            }
            at += 2 + length;
            marker = jpeg.getShort(at) & UNSIGNED;
        }
        return 1;
    }

    private static boolean isExif(ByteBuffer jpeg, int begin) {
        var signature = SIGNATURE.getBytes(StandardCharsets.US_ASCII);
        return jpeg.slice(begin, signature.length).equals(ByteBuffer.wrap(signature));
    }

    private static int ofDirectory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & UNSIGNED;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (tiff.getShort(entry) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
