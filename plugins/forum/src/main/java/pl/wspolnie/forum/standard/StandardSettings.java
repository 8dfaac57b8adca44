package pl.wspolnie.forum.standard;

import pl.wspolnie.api.settings.Setting;

/** What an administrator decides about documents under discussion. */
public final class StandardSettings {

    /** Whether people without an account may remark. */
    public static final Setting<Boolean> GUESTS = Setting.yesNo("remarks-without-account", false);

    /** How many days a discussion lasts unless the editor says otherwise. */
    public static final Setting<Long> DAYS = Setting.number("remark-days", 21, 1, 365);

    private StandardSettings() {}
}
