package pl.wspolnie.platform.boot;

/** Why a set of plugins cannot run together. */
public final class PluginFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the plugin. */
    public enum Kind {
        /** Its class or manifest cannot be read. */
        BROKEN,
        /** A jar was offered as a plugin and declares none. */
        NOT_A_PLUGIN,
        /** Its id is taken by another plugin. */
        DUPLICATE,
        /** A plugin that it requires is absent. */
        MISSING,
        /** It requires itself by way of others. */
        CYCLE
    }

    private final Kind kind;
    private final String plugin;
    private final String detail;

    PluginFault(Kind kind, String plugin, String detail, Throwable cause) {
        super(kind + ": " + plugin + ": " + detail, cause);
        this.kind = kind;
        this.plugin = plugin;
        this.detail = detail;
    }

    PluginFault(Kind kind, String plugin, String detail) {
        this(kind, plugin, detail, null);
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** The plugin's id where it is known, else its class or jar. */
    public String plugin() {
        return plugin;
    }

    /** The other party: the missing plugin's id, the class that holds the id already, the ids of the circle, the cause. */
    public String detail() {
        return detail;
    }
}
