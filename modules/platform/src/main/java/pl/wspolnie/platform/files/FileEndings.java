package pl.wspolnie.platform.files;

import java.util.Locale;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** What people call media types: the usual ending of such files. */
final class FileEndings {

    private FileEndings() {}

    /** For instance {@code PDF}; the media type itself if it has no ending. */
    static String of(String mediaType) {
        try {
            var ending = MimeTypes.getDefaultMimeTypes().forName(mediaType).getExtension();
            return ending.isEmpty() ? mediaType : ending.substring(1).toUpperCase(Locale.ROOT);
        } catch (MimeTypeException malformed) {
            return mediaType;
        }
    }
}
