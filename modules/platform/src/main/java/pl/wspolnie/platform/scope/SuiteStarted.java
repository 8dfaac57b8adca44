package pl.wspolnie.platform.scope;

/**
 * The event that the application is up.
 *
 * <p>Observed instead of CDI's own {@code Initialized}, at whose time the server does not yet give a database.
 */
public record SuiteStarted() {}
