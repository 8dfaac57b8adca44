package pl.wspolnie.api.demo;

/**
 * Content for the demonstration, added once per municipality where the module is on.
 *
 * <p>What is not taken from public sources is marked with {@link pl.wspolnie.api.data.MunicipalRecord#markInvented()}.
 */
public interface DemoData {

    /** Adds what the current municipality should show, in one transaction. */
    void add();
}
