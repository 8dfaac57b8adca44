package pl.wspolnie.api.feed;

import java.util.List;

/** Dates of a module for iCalendar feeds (RFC 5545): the municipality's, and everybody's own. */
public interface CalendarSource {

    /** Public dates that are not over for more than a year. */
    List<CalendarEvent> events();

    /**
     * Dates that concern one person, for instance meetings that the person is invited to or signed up for; also those
     * that are not public, if the person may know them.
     */
    default List<CalendarEvent> eventsOf(long person) {
        return List.of();
    }
}
