package pl.wspolnie.map;

/** The permissions of the module. */
public final class MapRights {

    /** Keeping an organisation's own entry and activities. */
    public static final String EDIT = "map.entry.edit";

    /** Keeping the whole map: all entries, suggestions, files, the outline. */
    public static final String MANAGE = "map.manage";

    /** Suggesting a correction over the API; pages need no account for it. */
    public static final String SUGGEST = "map.suggest";

    private MapRights() {}
}
