package pl.wspolnie.platform.site;

import java.util.List;
import pl.wspolnie.api.settings.Setting;

/**
 * What the accessibility statement has to say and nobody but the municipality knows (ustawa z 4 kwietnia 2019 r. o
 * dostępności cyfrowej, art. 10; technical conditions 2.0).
 */
final class AccessibilitySettings {

    static final Setting<String> STATUS = Setting.choice("accessibility-status", "partial", "full", "partial", "none");
    static final Setting<String> METHOD = Setting.choice("accessibility-method", "self", "self", "audit");
    static final Setting<String> PUBLISHED = day("published");
    static final Setting<String> UPDATED = day("updated");
    static final Setting<String> PREPARED = day("prepared");
    static final Setting<String> REVIEWED = day("reviewed");
    static final Setting<String> LACKS = Setting.paragraphs("accessibility-lacks", "", 5000);
    static final Setting<String> PERSON = Setting.line("accessibility-person", "", 200);
    static final Setting<String> EMAIL = Setting.line("accessibility-email", "", 254);
    static final Setting<String> PHONE = Setting.line("accessibility-phone", "", 40);
    static final Setting<String> BUILDING = Setting.paragraphs("accessibility-building", "", 5000);
    static final Setting<String> APPS = Setting.paragraphs("accessibility-apps", "", 2000);

    static final List<Setting<?>> ALL = List.of(
            STATUS, METHOD, PUBLISHED, UPDATED, PREPARED, REVIEWED, LACKS, PERSON, EMAIL, PHONE, BUILDING, APPS);

    private AccessibilitySettings() {}

    private static Setting<String> day(String what) {
        return Setting.day("accessibility-" + what);
    }
}
