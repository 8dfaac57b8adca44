package pl.wspolnie.api.feed;

import java.io.IOException;
import java.io.OutputStream;

/** A set of open data, listed and served by the platform; holds nothing that is not public. */
public interface DataSet {

    /** The file name without its ending, beginning with the plugin's id; its message key is {@code <id>.data.<name>}. */
    String name();

    /** For instance {@code text/csv}. */
    String mediaType();

    /** Writes the data of the current municipality, row by row and not from one large piece of memory. */
    void write(OutputStream out) throws IOException;
}
