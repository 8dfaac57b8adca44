package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.platform.text.Formats;

/**
 * The details of an audit entry as people read them: only what has a name in words. The messages {@code
 * <plugin>.audit.detail.<key>} or {@code platform.audit.detail.<key>} name a detail, a {@link
 * pl.wspolnie.api.search.SearchSource} the thing that it refers to, {@code <plugin>.<key>.<value>} one of a few values;
 * numbers of things that are gone and check sums stay in the stored text.
 */
@ApplicationScoped
public class AuditDetails {

    /** Said beside who did it and to what. */
    private static final Set<String> ELSEWHERE = Set.of("token", "kind", "id");

    private final AuditNames names;
    private final CurrentRequest request;

    protected AuditDetails() {
        this(null, null);
    }

    @Inject
    public AuditDetails(AuditNames names, CurrentRequest request) {
        this.names = names;
        this.request = request;
    }

    /** One detail: what it is, and what it says. */
    public record Detail(String label, List<AuditThing> values) {}

    /** Empty for text that is not JSON. */
    static JsonObject read(String details) {
        try (var reader = Json.createReader(new StringReader(details))) {
            return reader.readObject();
        } catch (JsonException notJson) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    /** @param subject what the entry is about: its name is not said twice */
    List<Detail> of(String plugin, AuditThing subject, JsonObject details) {
        return details.entrySet().stream()
                .filter(detail -> !ELSEWHERE.contains(detail.getKey()))
                .flatMap(detail -> detail(plugin, detail.getKey(), detail.getValue()).stream())
                .filter(detail ->
                        detail.values().stream().noneMatch(value -> value.name().equals(subject.name())))
                .toList();
    }

    private Optional<Detail> detail(String plugin, String key, JsonValue value) {
        if (value instanceof JsonObject change && change.containsKey("before") && change.containsKey("after")) {
            return names.said(plugin + ".setting." + key)
                    .map(label -> new Detail(label, List.of(AuditThing.named(changed(plugin, key, change)))));
        }
        var values =
                values(value).flatMap(each -> thing(plugin, key, each).stream()).toList();
        return values.isEmpty() ? Optional.empty() : label(plugin, key).map(label -> new Detail(label, values));
    }

    private String changed(String plugin, String key, JsonObject change) {
        return Stream.of("before", "after")
                .map(side -> setting(plugin, key, text(change.get(side))))
                .reduce((before, after) -> before + " → " + after)
                .orElseThrow();
    }

    private String setting(String plugin, String key, String value) {
        return value.isEmpty()
                ? names.said("platform.audit.value.none").orElse("")
                : names.said(plugin + ".setting." + key + "." + value).orElseGet(() -> plainly(value));
    }

    private Optional<String> label(String plugin, String key) {
        return names.said(plugin + ".audit.detail." + key)
                .or(() -> names.said("platform.audit.detail." + key))
                .or(() -> Optional.of(names.kind(plugin + "." + key)).filter(kind -> !kind.isEmpty()));
    }

    private static Stream<JsonValue> values(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.ARRAY ? value.asJsonArray().stream() : Stream.of(value);
    }

    private Optional<AuditThing> thing(String plugin, String key, JsonValue value) {
        var text = text(value);
        return switch (key) {
            case "account", "department", "organisation" -> names.find("platform." + key, text);
            case "role" ->
                Optional.of(names.role(text)).filter(name -> !name.isEmpty()).map(AuditThing::named);
            case "modules" -> Optional.of(names.module(text));
            case "added", "removed" -> names.said(text).map(AuditThing::named);
            case "kinds" ->
                names.said("platform.mandate.kind." + text + ".short").map(AuditThing::named);
            default -> names.find(plugin + "." + key, text).or(() -> plain(plugin, key, text));
        };
    }

    /** Words and figures; the number of a thing that cannot be named says nothing. */
    private Optional<AuditThing> plain(String plugin, String key, String text) {
        if (text.isBlank() || !names.kind(plugin + "." + key).isEmpty()) {
            return Optional.empty();
        }
        if (AuditNames.REMEMBERED.contains(key)) {
            return Optional.of(AuditThing.named(text));
        }
        var value = plugin + "." + key + ".";
        return Optional.of(AuditThing.named(names.said(value + text)
                .or(() -> names.said(value + text.toLowerCase(Locale.ROOT)))
                .orElseGet(() -> plainly(text))));
    }

    private String plainly(String text) {
        try {
            return Formats.of(request.locale()).date(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return names.said("platform.audit.value." + text).orElse(text);
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
