package pl.wspolnie.api.settings;

/** The values of a plugin's settings in the current municipality. */
public interface Settings {

    /**
     * What the administrator has decided, or the default.
     *
     * @param plugin the id of the plugin that declares the setting
     */
    <T> T get(String plugin, Setting<T> setting);
}
