package pl.wspolnie.api.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;

/**
 * A form as it was sent, or as it is offered to be filled in.
 *
 * @param value the input, or {@code null} if some field could not even be read
 * @param raw what was typed, by field, kept so that a faulty form loses nothing
 * @param faults what is wrong
 * @param <T> the record behind the form
 */
public record Form<T>(T value, Map<String, List<String>> raw, List<Fault> faults) {

    public Form {
        raw = Map.copyOf(raw);
        faults = List.copyOf(faults);
    }

    public boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** The id of a field's control on the page, to which its label and the summary of faults point. */
    public static String id(String field) {
        return "field-" + field.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** What to show in a field: the first raw value, or an empty string. */
    public String raw(String field) {
        var values = raw.get(field);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    /** Whether one of the field's values is this one, for check boxes and options. */
    public boolean has(String field, Object option) {
        return raw.getOrDefault(field, List.of()).contains(String.valueOf(option));
    }

    /** The first fault of a field. */
    public Optional<Fault> fault(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).findFirst();
    }

    /** The same form with faults that only the collection could find; those that it has already are not repeated. */
    public Form<T> with(List<Fault> more) {
        var all = new LinkedHashSet<>(faults);
        all.addAll(more);
        return new Form<>(value, raw, List.copyOf(all));
    }

    /** The same form with what stands in the way of it, so that nobody has to type anything again. */
    public Form<T> with(Conflict conflict) {
        return with(new Fault("", conflict.explanation()).alone());
    }

    /**
     * The same form with what stands in the way of it, which replaces what others wrote if it is sent once more.
     *
     * @param rowVersion of what the others wrote
     */
    public Form<T> with(Conflict conflict, long rowVersion) {
        var again = new HashMap<>(raw);
        again.put("rowVersion", List.of(String.valueOf(rowVersion)));
        return new Form<>(value, again, faults).with(conflict);
    }

    /**
     * The input.
     *
     * @throws InvalidInput if the form has faults
     */
    public T valid() {
        if (hasFaults()) {
            throw new InvalidInput(faults);
        }
        return value;
    }
}
