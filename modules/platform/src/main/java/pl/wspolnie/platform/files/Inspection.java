package pl.wspolnie.platform.files;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.wspolnie.api.error.InvalidInput;

/** What a file must be before it is kept. */
final class Inspection {

    /** The field of forms that files come in. */
    static final String FIELD = "file";

    private static final long MEGABYTE = 1024 * 1024;

    private Inspection() {}

    /**
     * The media type.
     *
     * @throws InvalidInput if the file is empty, too large, of another type, or a picture of unreasonable size
     */
    static String mediaType(ContentStore.Arrival arrival, Set<String> allowed, long limit) throws IOException {
        if (arrival.size() == 0) {
            throw new InvalidInput(FIELD, "platform.file.empty");
        }
        if (arrival.size() > limit) {
            throw limit < MEGABYTE
                    ? new InvalidInput(FIELD, "platform.file.large.kilobytes", limit / 1024)
                    : new InvalidInput(FIELD, "platform.file.large", limit / MEGABYTE);
        }
        var type = ContentType.of(arrival.path(), allowed);
        if (!allowed.contains(type)) {
            throw new InvalidInput(FIELD, "platform.file.type", names(allowed));
        }
        if (type.startsWith("image/")) {
            checkPicture(arrival, type);
        }
        return type;
    }

    private static void checkPicture(ContentStore.Arrival arrival, String type) throws IOException {
        var size = PictureSize.of(arrival.path(), type)
                .orElseThrow(() -> new InvalidInput(FIELD, "platform.file.picture.broken"));
        if (!size.isReasonable()) {
            throw new InvalidInput(FIELD, "platform.file.picture.large", size.width(), size.height());
        }
    }

    private static String names(Set<String> types) {
        return types.stream().map(FileEndings::of).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }
}
