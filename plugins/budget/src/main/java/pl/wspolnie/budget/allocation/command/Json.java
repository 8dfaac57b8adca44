package pl.wspolnie.budget.allocation.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pl.wspolnie.budget.allocation.Fraction;
import pl.wspolnie.budget.allocation.Project;

/**
 * JSON of the library's values: records become objects that name their type, projects their ids, and fractions decimals
 * with the exact quotient beside them.
 */
final class Json {

    private Json() {}

    static String text(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value instanceof BigDecimal decimal ? Numbers.plain(decimal) : value.toString();
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Iterable<?> many) {
            List<String> texts = new ArrayList<>();
            many.forEach(one -> texts.add(text(one)));
            return "[" + String.join(", ", texts) + "]";
        }
        return record(value);
    }

    private static String record(Object value) {
        if (value instanceof Optional<?> optional) {
            return text(optional.orElse(null));
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Integer.toString(optional.getAsInt()) : "null";
        }
        if (value instanceof Project project) {
            return quoted(project.id());
        }
        if (value instanceof Fraction fraction) {
            Map<String, Object> parts = new LinkedHashMap<>();
            parts.put("value", fraction.rounded(6));
            parts.put("exact", fraction.toString());
            return object(parts);
        }
        if (value instanceof Record) {
            return object(components(value));
        }
        return quoted(value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString());
    }

    private static Map<String, Object> components(Object value) {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("type", value.getClass().getSimpleName());
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                components.put(component.getName(), component.getAccessor().invoke(value));
            }
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a public record's accessor failed", impossible);
        }
        return components;
    }

    private static String object(Map<?, ?> map) {
        List<String> members = new ArrayList<>();
        map.forEach((key, member) -> members.add(quoted(key.toString()) + ": " + text(member)));
        return "{" + String.join(", ", members) + "}";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
