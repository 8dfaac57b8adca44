package pl.wspolnie.api.feed;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** Writes iCalendar files (RFC 5545) for a plugin's own addresses, for instance the dates of one body. */
public interface Calendars {

    /**
     * A calendar to subscribe to, with a tag by which a reader's copy proves to be current.
     *
     * @param name whose dates they are
     * @param events with paths inside the municipality
     */
    Response answer(String name, List<CalendarEvent> events);
}
