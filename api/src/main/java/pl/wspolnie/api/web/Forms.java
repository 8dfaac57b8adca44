package pl.wspolnie.api.web;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * Reads records from forms and checks them with Bean Validation.
 *
 * <p>Fields are named as the record's components; a component that is a list of records has fields like {@code
 * items[0].cost}. Known types: {@code String} (trimmed; empty is {@code null} unless the component is required), {@code
 * long, int, Long, Integer, BigDecimal} (Polish or English decimal mark), {@code boolean} (a check box), {@code
 * LocalDate}, {@code LocalDateTime}, enums by name, lists of these, and maps of these, whose fields are like {@code
 * points.12}. A constraint's {@code message} is a message key
 * if it has no braces; the standard constraints have messages of the platform.
 */
public interface Forms {

    /** Reads and checks what was sent. */
    <T extends Record> Form<T> read(Class<T> type, MultivaluedMap<String, String> fields);

    /** The form filled with a value, to be edited. */
    <T extends Record> Form<T> fill(T value);

    /** An empty form. */
    <T extends Record> Form<T> empty(Class<T> type);

    /**
     * Checks an input that came as JSON.
     *
     * @return the same value
     * @throws pl.wspolnie.api.error.InvalidInput if it is {@code null} or breaks a constraint
     */
    <T extends Record> T check(T value);
}
