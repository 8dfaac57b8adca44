package pl.wspolnie.platform.web;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes a record into the fields of a form. */
final class RecordWriter {

    private final Locale locale;
    private final Map<String, List<String>> raw = new HashMap<>();

    RecordWriter(Locale locale) {
        this.locale = locale;
    }

    Map<String, List<String>> write(Record value) {
        write(value, "");
        return raw;
    }

    private void write(Record value, String prefix) {
        for (var component : value.getClass().getRecordComponents()) {
            var part = part(value, component);
            var field = prefix + component.getName();
            if (part instanceof Record inner) {
                write(inner, field + ".");
            } else if (part instanceof List<?> list) {
                write(list, field);
            } else if (part instanceof Map<?, ?> map) {
                map.forEach((key, entry) -> raw.put(field + "." + text(key), List.of(text(entry))));
            } else if (part != null) {
                raw.put(field, List.of(text(part)));
            }
        }
    }

    private void write(List<?> list, String field) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Record item) {
                write(item, field + "[" + i + "].");
            }
        }
        var values = list.stream()
                .filter(item -> !(item instanceof Record))
                .filter(Objects::nonNull)
                .map(this::text)
                .toList();
        if (!values.isEmpty()) {
            raw.put(field, values);
        }
    }

    private String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof BigDecimal number) {
            var plain = number.toPlainString();
            return locale.getLanguage().equals("pl") ? plain.replace('.', ',') : plain;
        } else if (value instanceof LocalDateTime moment) {
            return moment.truncatedTo(ChronoUnit.MINUTES).toString();
        }
        return value.toString();
    }

    private static Object part(Record value, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
