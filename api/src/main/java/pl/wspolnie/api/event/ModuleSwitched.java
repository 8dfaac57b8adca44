package pl.wspolnie.api.event;

/**
 * A module was switched on or off in the current municipality.
 *
 * @param plugin the plugin's id
 * @param on whether it is on now
 */
public record ModuleSwitched(String plugin, boolean on) implements MunicipalEvent {}
