package pl.wspolnie.api.web;

/** Makes addresses. */
public interface Urls {

    /** As {@link Page#url}: a path with the installation's context inside the current municipality. */
    String of(String path, Object... segments);

    /** The same with scheme and host as the installation's base URL says, for mail and feeds. */
    String absolute(String path, Object... segments);
}
