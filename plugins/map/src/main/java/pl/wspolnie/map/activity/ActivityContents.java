package pl.wspolnie.map.activity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What an activity says, field by field as plain text; fields that say nothing are left out. */
final class ActivityContents {

    private ActivityContents() {}

    static Map<String, String> of(Activity activity) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", activity.title());
        fields.put("what", activity.what());
        fields.put("field", activity.field());
        fields.put("groups", activity.groups().stream().map(Enum::name).collect(Collectors.joining(", ")));
        fields.put("status", activity.status());
        fields.put("startsOn", activity.startsOn());
        fields.put("endsOn", activity.endsOn());
        fields.put("recurring", activity.recurring());
        fields.put("place", activity.place());
        fields.put("shape", activity.shape().kind());
        fields.put("positions", activity.shape().text());
        return fields.entrySet().stream()
                .filter(field ->
                        field.getValue() != null && !field.getValue().toString().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().toString()));
    }
}
