package pl.wspolnie.api.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a plugin knows about persons (RODO art. 15, 17, 20, 30); asked inside the scope of one municipality.
 *
 * <p>The messages {@code <id>.privacy.<key>} and {@code <id>.privacy.<key>.purpose} name it in the register of
 * processing activities.
 */
public interface PersonalData {

    /** A short name, unique in the plugin, for instance {@code proposals}. */
    String key();

    /** All rows about the person: names of fields to plain values (strings, numbers, booleans, {@code Instant}). */
    List<Map<String, Object>> export(long person);

    /**
     * Erases or anonymises all rows about the person, as far as the law does not demand keeping them.
     *
     * @return how many rows were changed
     */
    int erase(long person);

    /** Why the data may be processed. */
    default LegalBasis basis() {
        return LegalBasis.PUBLIC_TASK;
    }

    /**
     * For how many months they are kept unless the municipality decides otherwise; 0 until somebody asks for erasure.
     * Whoever names a time implements {@link #expire}.
     */
    default int monthsKept() {
        return 0;
    }

    /**
     * Erases or anonymises, of everybody, what is older than the time for which it is kept; asked once a day.
     *
     * @return how many rows were changed; none if it is asked again
     */
    default int expire(Instant before) {
        return 0;
    }
}
