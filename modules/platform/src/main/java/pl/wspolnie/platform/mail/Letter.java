package pl.wspolnie.platform.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * A mail to be sent, in the language of its recipient.
 *
 * @param key what makes it one of a kind: a second letter with the same key is never sent
 * @param account the recipient's account, or {@code null} if there is none
 * @param recipient the mail address
 * @param sender the name that it comes from, for instance that of the municipality
 * @param language of the recipient
 * @param subject one line
 * @param body paragraphs, divided by empty lines
 * @param link an absolute address to read more or act, or an empty string
 * @param unsubscribe an absolute address where one click ends such mails, or an empty string
 * @param calendar a date as an iCalendar file, or an empty string
 * @param reference what its Message-ID calls it, and a mail server that cannot deliver it
 */
public record Letter(
        String key,
        Long account,
        String recipient,
        String sender,
        Locale language,
        String subject,
        String body,
        String link,
        String unsubscribe,
        String calendar,
        String reference) {

    /** The beginning of the key of a letter whose link is a secret: it is forgotten once the letter was sent. */
    public static final String SECRET = "secret/";

    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_BODY = 20_000;

    public Letter {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(unsubscribe, "unsubscribe");
        Objects.requireNonNull(calendar, "calendar");
        // A line end in a subject would begin another header.
        subject = cut(subject.replaceAll("\\s+", " ").strip(), LONGEST_SUBJECT);
        body = cut(body.strip(), LONGEST_BODY);
    }

    /** A letter that concerns an account, and is not one of many. */
    public Letter(
            String key,
            Long account,
            String recipient,
            String sender,
            Locale language,
            String subject,
            String body,
            String link) {
        this(key, account, recipient, sender, language, subject, body, link, "");
    }

    /** A letter that one click ends. */
    public Letter(
            String key,
            Long account,
            String recipient,
            String sender,
            Locale language,
            String subject,
            String body,
            String link,
            String unsubscribe) {
        this(key, account, recipient, sender, language, subject, body, link, unsubscribe, "", named(key));
    }

    private static String named(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The same with a date to be put into a calendar. */
    public Letter with(String date) {
        return new Letter(key, account, recipient, sender, language, subject, body, link, unsubscribe, date, reference);
    }

    /** The same letter with another reference. */
    Letter called(String other) {
        return new Letter(key, account, recipient, sender, language, subject, body, link, unsubscribe, calendar, other);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
