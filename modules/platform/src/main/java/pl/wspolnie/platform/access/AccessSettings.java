package pl.wspolnie.platform.access;

import pl.wspolnie.api.settings.Setting;

/** What municipalities decide about the way in; apart from beans, since the launcher reads manifests without a server. */
public final class AccessSettings {

    /** Whether a municipality's administrators have their rights only once they showed a second factor. */
    public static final Setting<Boolean> SECOND_FACTOR = Setting.yesNo("secondfactor", false);

    private AccessSettings() {}
}
