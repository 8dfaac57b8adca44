package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;

/** Forms of records, checked by the server's validator. */
@ApplicationScoped
public class RecordForms implements Forms {

    private final Validator validator;
    private final CurrentRequest request;

    @Inject
    public RecordForms(Validator validator, CurrentRequest request) {
        this.validator = validator;
        this.request = request;
    }

    protected RecordForms() {
        this(null, null);
    }

    @Override
    public <T extends Record> Form<T> read(Class<T> type, MultivaluedMap<String, String> fields) {
        var reader = new RecordReader(fields, validator);
        var value = reader.read(type);
        return new Form<>(value, reader.bound().raw, List.copyOf(reader.bound().faults));
    }

    @Override
    public <T extends Record> Form<T> fill(T value) {
        return new Form<>(value, new RecordWriter(request.locale()).write(value), List.of());
    }

    @Override
    public <T extends Record> Form<T> empty(Class<T> type) {
        return new Form<>(null, Map.of(), List.of());
    }

    @Override
    public <T extends Record> T check(T value) {
        if (value == null) {
            throw new InvalidInput("", "platform.fault.jsonobject");
        }
        var faults = new ConstraintFaults(validator).ofWhole(value, "");
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return value;
    }
}
