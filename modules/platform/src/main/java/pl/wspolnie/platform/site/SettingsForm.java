package pl.wspolnie.platform.site;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.platform.settings.SettingText;
import pl.wspolnie.platform.settings.SettingsStore;

/** The form that is drawn from a plugin's settings. */
public final class SettingsForm {

    /** The hidden field that tells what the administrator saw. */
    public static final String SEEN = "seen";

    private SettingsForm() {}

    /** The form as the settings are now. */
    public static Form<Map<String, String>> of(Map<String, String> texts) {
        var raw = new HashMap<String, List<String>>();
        texts.forEach((key, text) -> raw.put(key, List.of(text)));
        raw.put(SEEN, List.of(SettingsStore.mark(texts)));
        return new Form<>(texts, raw, List.of());
    }

    /** What was sent; a box that is not ticked is sent as nothing and means no. */
    public static Form<Map<String, String>> read(List<Setting<?>> settings, MultivaluedMap<String, String> fields) {
        var texts = new LinkedHashMap<String, String>();
        var faults = new ArrayList<Fault>();
        for (var setting : settings) {
            var sent = fields.getFirst(setting.key());
            var text = sent == null ? absent(setting) : sent;
            texts.put(setting.key(), text);
            SettingText.fault(setting, text).ifPresent(faults::add);
        }
        var raw = new HashMap<String, List<String>>();
        texts.forEach((key, text) -> raw.put(key, List.of(text)));
        raw.put(SEEN, List.of(fields.getFirst(SEEN) == null ? "" : fields.getFirst(SEEN)));
        return new Form<>(texts, raw, faults);
    }

    private static String absent(Setting<?> setting) {
        return setting.type() == Setting.Type.YES_NO ? "false" : "";
    }

    /** The same form for another try after somebody else was faster: it starts from what is there now. */
    public static Form<Map<String, String>> again(
            Form<Map<String, String>> sent, Map<String, String> present, Fault why) {
        var raw = new HashMap<>(sent.raw());
        raw.put(SEEN, List.of(SettingsStore.mark(present)));
        return new Form<>(sent.value(), raw, why.alone());
    }
}
