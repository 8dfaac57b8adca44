package pl.wspolnie.forum.meeting;

import pl.wspolnie.api.settings.Setting;

/** What an administrator decides about meetings. */
public final class MeetingSettings {

    /** The largest file that is to be read for a meeting. */
    public static final Setting<Long> MATERIAL_MEGABYTES = Setting.number("material-megabytes", 20, 1, 100);

    private MeetingSettings() {}
}
