package pl.wspolnie.api.notifications;

import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.text.Text;

/** Writes to people who need not have an account, at an address that they have given for it. */
public interface Letters {

    /**
     * Sends one letter, once the present transaction has committed; never twice for the same event and address.
     *
     * @param email the address
     * @param event what makes it unique for this address, beginning with the plugin's id, for instance {@code
     *     evaluation/12/invitation/77}
     * @param subject one line
     * @param body a paragraph or more
     * @param path where to read more or to answer, inside the municipality
     */
    void send(String email, String event, Text subject, Text body, String path);

    /**
     * As {@link #send}, where the path is a key that nobody else may know, such as a link for a single use: it is
     * forgotten once the letter is sent.
     */
    void sendSecret(String email, String event, Text subject, Text body, String path);

    /** As {@link #send}, with a date as an iCalendar file (RFC 5545) to be put into the reader's calendar. */
    void invite(String email, String event, Text subject, Text body, String path, CalendarEvent date);
}
