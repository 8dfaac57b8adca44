package pl.wspolnie.api.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a module refers to what others hold, without knowing them: whatever can be found can be referred to, by its kind
 * and key. Store the two, and show what {@link #find} tells now.
 */
public interface References {

    /** Empty where nothing public has this key, or its module is off. */
    Optional<Reference> find(String kind, long id);

    /**
     * What the words find, the best first.
     *
     * @param kinds which kinds to look among, or an empty set for all
     * @param limit 1 to 50
     */
    List<Reference> search(String words, Set<String> kinds, int limit);

    /**
     * Whatever of one kind can be referred to, in the order of its {@link SearchSource#all()}; read from the module itself, so
     * that what is not in the index yet is there.
     *
     * @param limit 1 to 50
     */
    List<Reference> list(String kind, int limit);

    /** The kinds of documents of all modules that are on here. */
    Set<String> kinds();
}
