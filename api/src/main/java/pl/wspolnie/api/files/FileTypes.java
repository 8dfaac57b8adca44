package pl.wspolnie.api.files;

import java.util.Set;

/** Media types that forms commonly accept. */
public final class FileTypes {

    /** PDF and OpenDocument or Office Open XML texts and sheets. */
    public static final Set<String> DOCUMENTS = Set.of(
            "application/pdf",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** Pictures that every browser shows. */
    public static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp");

    private FileTypes() {}
}
