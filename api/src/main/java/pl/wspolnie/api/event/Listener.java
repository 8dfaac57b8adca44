package pl.wspolnie.api.event;

/**
 * Reacts to one type of event, inside the transaction in which it happened and only where the listener's module is on.
 *
 * @param <E> the event
 */
public interface Listener<E extends MunicipalEvent> {

    /** The event that it reacts to. */
    Class<E> event();

    /** Reacts; an exception undoes the transaction. */
    void on(E event);
}
