package pl.wspolnie.api.files;

import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** Files that people attach, stored once by the hash of their content. */
public interface Files {

    /**
     * Stores a file for the current municipality.
     *
     * @param owner what it is attached to, beginning with the plugin's id, for instance {@code budget/proposal/12}
     * @param name the name that the sender gave it; only its last segment is kept
     * @param content read to its end, or to one byte above the limit
     * @param allowed media types, told from the content and not from the name
     * @param maximumBytes the limit
     * @throws pl.wspolnie.api.error.InvalidInput if it is too large, empty, or of another type
     */
    StoredFile store(String owner, String name, InputStream content, Set<String> allowed, long maximumBytes);

    /** The files of one owner in the current municipality, oldest first. */
    List<StoredFile> of(String owner);

    /**
     * Answers with a file, to be shown or saved by the browser without ever being run as a page.
     *
     * @throws pl.wspolnie.api.error.NotFound if this owner has no such file
     */
    Response download(String owner, long id);

    /**
     * The content of a file, for whoever draws it into something else; to be closed.
     *
     * @throws pl.wspolnie.api.error.NotFound if this owner has no such file
     */
    InputStream open(String owner, long id);

    /** Removes a file from its owner. */
    void remove(String owner, long id);
}
