package pl.wspolnie.platform.boot;

/** A schema could not be brought up to date. */
public final class MigrationFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String plugin;
    private final String reason;

    MigrationFault(String plugin, String reason, Throwable cause) {
        super("The migration of " + plugin + " failed: " + reason, cause);
        this.plugin = plugin;
        this.reason = reason;
    }

    /** Whose schema it is: a plugin's id, or {@code platform}. */
    public String plugin() {
        return plugin;
    }

    /** The first line of what the database, or else the migration tool, said. */
    public String reason() {
        return reason;
    }
}
