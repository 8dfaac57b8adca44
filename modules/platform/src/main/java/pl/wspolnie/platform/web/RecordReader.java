package pl.wspolnie.platform.web;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;

/** Makes a record from fields and says what is wrong with each of them. */
final class RecordReader {

    /** Items of a list beyond this are refused, whoever sends them. */
    static final int MOST_ITEMS = 500;

    /** The longest text of a component without a {@link Size}. */
    static final int LONGEST_TEXT = 10_000;

    private static final Object UNREAD = new Object();

    private final Map<String, List<String>> fields;
    private final ConstraintFaults constraints;
    private final Bound bound = new Bound();

    RecordReader(Map<String, List<String>> fields, Validator validator) {
        this.fields = fields;
        this.constraints = new ConstraintFaults(validator);
        bound.raw.putAll(fields);
    }

    /** The record, or {@code null} if some field could not be read. */
    <T extends Record> T read(Class<T> type) {
        var value = record(type, "", "");
        return value == UNREAD ? null : type.cast(value);
    }

    Bound bound() {
        return bound;
    }

    private Object record(Class<?> type, String from, String to) {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        var readable = true;
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i], from + components[i].getName(), to + components[i].getName());
            readable &= values[i] != UNREAD;
            if (values[i] != UNREAD) {
                bound.faults.addAll(constraints.of(type, components[i].getName(), values[i], to));
            }
        }
        return readable ? create(type, values, to) : UNREAD;
    }

    private Object component(RecordComponent component, String from, String to) {
        var type = component.getType();
        if (type == List.class) {
            var item = argument(component, 0);
            return item.isRecord() ? records(item, from, to) : scalars(item, from, to);
        } else if (type == Map.class) {
            return entries(argument(component, 0), argument(component, 1), from, to);
        } else if (type.isRecord()) {
            return fields.keySet().stream().anyMatch(name -> name.startsWith(from + "."))
                    ? record(type, from + ".", to + ".")
                    : null;
        }
        return scalar(component, from, to);
    }

    /** What a list or a map is of. */
    static Class<?> argument(RecordComponent component, int index) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[index];
    }

    private Object scalar(RecordComponent component, String from, String to) {
        var type = component.getType();
        var typed = fields.getOrDefault(from, List.of());
        bound.raw.put(to, typed);
        if (type == boolean.class) {
            return typed.isEmpty() ? (Object) false : parsed(type, typed.get(typed.size() - 1), to, false);
        }
        var value = typed.isEmpty() ? null : parsed(type, typed.get(0), to, null);
        if (value == null && type.isPrimitive()) {
            return unread(to, "platform.fault.notnull");
        }
        if (value instanceof String text
                && text.length() > LONGEST_TEXT
                // A constraint of a component stands at its accessor: it may not stand at the component itself.
                && !component.getAccessor().isAnnotationPresent(Size.class)) {
            return unread(to, "platform.fault.size.text.max", LONGEST_TEXT);
        }
        return value;
    }

    private Object parsed(Class<?> type, String raw, String to, Object empty) {
        try {
            var text = FieldTypes.clean(raw);
            return text.isEmpty() ? empty : FieldTypes.read(type, text);
        } catch (FieldTypes.Unreadable unreadable) {
            return unread(to, unreadable.getMessage());
        }
    }

    private Object scalars(Class<?> type, String from, String to) {
        var typed = fields.getOrDefault(from, List.of());
        bound.raw.put(to, typed);
        if (typed.size() > MOST_ITEMS) {
            return unread(to, "platform.fault.list", MOST_ITEMS);
        }
        var values = new ArrayList<>();
        for (var raw : typed) {
            var value = parsed(type, raw, to, null);
            if (value == UNREAD) {
                return UNREAD;
            } else if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private Object entries(Class<?> keys, Class<?> type, String from, String to) {
        var names = fields.keySet().stream()
                .filter(name -> name.startsWith(from + "."))
                .sorted()
                .toList();
        if (names.size() > MOST_ITEMS) {
            return unread(to, "platform.fault.list", MOST_ITEMS);
        }
        var entries = new LinkedHashMap<>();
        for (var name : names) {
            var field = to + name.substring(from.length());
            bound.raw.put(field, fields.get(name));
            var key = parsed(keys, name.substring(from.length() + 1), field, null);
            entries.put(
                    key == null ? unread(field, "platform.fault.invalid") : key,
                    parsed(type, fields.get(name).get(0), field, null));
        }
        entries.values().removeIf(Objects::isNull);
        var unread = entries.containsKey(UNREAD) || entries.containsValue(UNREAD);
        return unread ? UNREAD : Collections.unmodifiableMap(entries);
    }

    private Object records(Class<?> type, String from, String to) {
        var rows = filledRows(from);
        bound.raw.keySet().removeIf(name -> name.startsWith(to + "["));
        if (rows.size() > MOST_ITEMS) {
            return unread(to, "platform.fault.list", MOST_ITEMS);
        }
        var values = new ArrayList<>();
        for (var row : rows) {
            // Rows left empty in between are dropped, so that numbers follow each other.
            values.add(record(type, from + "[" + row + "].", to + "[" + values.size() + "]."));
        }
        return values.contains(UNREAD) ? UNREAD : List.copyOf(values);
    }

    private List<Integer> filledRows(String list) {
        var start = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,6})]\\..+");
        var rows = new TreeSet<Integer>();
        fields.forEach((name, values) -> {
            var match = start.matcher(name);
            if (match.matches() && !values.stream().allMatch(String::isBlank)) {
                rows.add(Integer.valueOf(match.group(1)));
            }
        });
        return List.copyOf(rows);
    }

    private Object create(Class<?> type, Object[] values, String to) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            var created = constructor.newInstance(values);
            bound.faults.addAll(constraints.ofWhole(created, to));
            return created;
        } catch (InvocationTargetException refused) {
            return refused(to, refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type, e);
        }
    }

    // A record may check itself when it is made; what it says is a fault of the input.
    private Object refused(String to, Throwable cause) {
        if (cause instanceof InvalidInput invalid) {
            invalid.faults().forEach(fault -> bound.faults.add(new Fault(to + fault.field(), fault.message())));
        } else if (bound.faults.isEmpty()) {
            bound.faults.add(Fault.of(to.isEmpty() ? "" : to.substring(0, to.length() - 1), "platform.fault.invalid"));
        }
        return UNREAD;
    }

    private Object unread(String field, String key, Object... arguments) {
        bound.faults.add(Fault.of(field, key, arguments));
        return UNREAD;
    }
}
