package pl.wspolnie.api.feed;

import java.util.List;

/** Public dates of a module for the municipality's iCalendar feed (RFC 5545). */
public interface CalendarSource {

    /** Dates that are not over for more than a year. */
    List<CalendarEvent> events();
}
