package pl.wspolnie.api.search;

/** Tells the search index what has changed. */
public interface Search {

    /**
     * Has one document indexed anew after the present transaction commits, on every node.
     *
     * @param kind as its {@link SearchSource#kind()}
     * @param id as its {@link SearchDocument#id()}
     */
    void changed(String kind, long id);
}
