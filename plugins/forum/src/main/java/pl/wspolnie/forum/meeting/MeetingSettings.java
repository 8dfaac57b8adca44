package pl.wspolnie.forum.meeting;

import pl.wspolnie.api.settings.Setting;

/** What an administrator decides about meetings. */
public final class MeetingSettings {

    /** Where the map of a new meeting opens: latitude and longitude. */
    public static final Setting<String> MAP_CENTRE = Setting.line("map-centre", "52.0,19.4", 40);

    /** The largest file that is to be read for a meeting. */
    public static final Setting<Long> MATERIAL_MEGABYTES = Setting.number("material-megabytes", 20, 1, 100);

    private MeetingSettings() {}
}
