package pl.wspolnie.practices.visit;

import pl.wspolnie.api.settings.Setting;

/** What an administrator decides about visits. */
public final class VisitSettings {

    /** How many people one organisation may enter for a visit. */
    public static final Setting<Long> PEOPLE_PER_ORGANISATION = Setting.number("people-per-organisation", 5, 1, 100);

    /** Which share of the seats a new visit keeps for officials. */
    public static final Setting<Long> OFFICIAL_PERCENT = Setting.number("official-percent", 50, 0, 100);

    /** The largest photo or attachment. */
    public static final Setting<Long> FILE_MEGABYTES = Setting.number("file-megabytes", 5, 1, 20);

    private VisitSettings() {}
}
