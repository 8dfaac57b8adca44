package pl.wspolnie.testkit.code;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words that a compiled class holds: literals and the values of annotations alike (JVMS 4.4). */
public final class StringConstants {

    private static final int UTF8 = 1;

    private StringConstants() {}

    /** Reads the constant pool of a class file. */
    public static Set<String> of(Path classFile) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(classFile)))) {
            return read(in);
        } catch (IOException cause) {
            throw new UncheckedIOException(classFile.toString(), cause);
        }
    }

    private static Set<String> read(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        var words = new LinkedHashSet<String>();
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                words.add(in.readUTF());
            } else {
                in.skipNBytes(length(tag));
                // A long or double takes two places.
                i += tag == 5 || tag == 6 ? 1 : 0;
            }
        }
        return words;
    }

    private static int length(int tag) throws IOException {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            default -> throw new IOException("Not a class file: constant with tag " + tag);
        };
    }
}
