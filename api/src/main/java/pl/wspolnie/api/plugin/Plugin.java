package pl.wspolnie.api.plugin;

/**
 * A jar in {@code plugins/} that adds one module to the suite.
 *
 * <p>Found with {@link java.util.ServiceLoader}; needs a public constructor without parameters. Loaded both inside the
 * server and by the launcher without one, so a plugin class does nothing but describe itself.
 */
public interface Plugin {

    /** What the plugin is and offers; the same on every call. */
    PluginManifest manifest();
}
