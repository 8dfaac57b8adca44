package pl.wspolnie.api.search;

import java.util.Optional;
import java.util.stream.Stream;

/** What of a plugin's data can be found; asked inside the scope of one municipality. */
public interface SearchSource {

    /**
     * The kind of its documents, beginning with the plugin's id, for instance {@code budget.proposal}; the message {@code
     * <id>.search.kind.<rest>}, here {@code budget.search.kind.proposal}, names it.
     */
    String kind();

    /** Everything public that can be found now, for a new index. */
    Stream<SearchDocument> all();

    /** Whether its documents may be shown to all municipalities of the installation ({@link pl.wspolnie.api.data.OpenRecord}). */
    default boolean everywhere() {
        return false;
    }

    /** One document as it should be found now; empty if it is gone or not public. */
    Optional<SearchDocument> find(long id);
}
