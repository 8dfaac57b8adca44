package pl.wspolnie.api.error;

import java.util.List;

/** The input cannot be accepted; nothing was changed. Answered with 400 and every fault in the reader's language. */
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @throws IllegalArgumentException if there is no fault */
    public InvalidInput(List<Fault> faults) {
        super(faults.toString());
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("An invalid input has at least one fault");
        }
        this.faults = List.copyOf(faults);
    }

    public InvalidInput(String field, String key, Object... arguments) {
        this(Fault.of(field, key, arguments).alone());
    }

    /** @throws InvalidInput if there is at least one fault */
    public static void ifAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    public List<Fault> faults() {
        return faults;
    }
}
