package pl.wspolnie.api.notifications;

import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.text.Text;

/** Tells people what concerns them, on the site and by mail. */
public interface Notifications {

    /**
     * Tells one person, once the present transaction has committed; never twice for the same event.
     *
     * @param person the key of the person
     * @param kind as the manifest declares it
     * @param event what makes it unique for this person, for instance {@code proposal/12/accepted}
     * @param subject one line
     * @param body a paragraph or more
     * @param path where to read more, inside the municipality
     */
    void tell(long person, NotificationKind kind, String event, Text subject, Text body, String path);

    /** As {@link #tell}; a mail that goes at once has the date as an iCalendar file (RFC 5545) with it. */
    void invite(
            long person, NotificationKind kind, String event, Text subject, Text body, String path, CalendarEvent date);
}
