package pl.wspolnie.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A mail in the outbox. */
@Entity
@Table(name = "platform_outbox_mail")
class MailEntity {

    /** How long to wait after each failure; after the last one it is given up. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final int LONGEST_ERROR = 1000;

    @Id
    @SequenceGenerator(name = "platform_mail_id", sequenceName = "platform_service_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_mail_id")
    private Long id;

    @Column(name = "mail_key", nullable = false, updatable = false)
    private String key;

    /** {@code null} for mails of before it was kept. */
    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "account_id")
    private Long account;

    @Column(name = "recipient", nullable = false)
    private String recipient;

    @Column(name = "sender", nullable = false)
    private String sender;

    @Column(name = "language", nullable = false)
    private String language;

    @Column(name = "subject", nullable = false)
    private String subject;

    @Column(name = "body", nullable = false)
    private String body;

    @Column(name = "link", nullable = false)
    private String link;

    @Column(name = "unsubscribe", nullable = false)
    private String unsubscribe;

    @Column(name = "calendar", nullable = false)
    private String calendar;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private MailStatus status;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    protected MailEntity() {}

    MailEntity(Letter letter, Instant now) {
        key = letter.key();
        // Not of the key, which could be guessed: who knows it can tell that the mail came back.
        reference = UUID.randomUUID().toString();
        account = letter.account();
        recipient = letter.recipient();
        sender = letter.sender();
        language = letter.language().getLanguage();
        subject = letter.subject();
        body = letter.body();
        link = letter.link();
        unsubscribe = letter.unsubscribe();
        calendar = letter.calendar();
        status = MailStatus.WAITING;
        writtenAt = now;
        dueAt = now;
    }

    Letter letter() {
        var locale = Locale.forLanguageTag(language);
        var letter =
                new Letter(key, account, recipient, sender, locale, subject, body, link, unsubscribe).with(calendar);
        return reference == null ? letter : letter.called(reference);
    }

    MailStatus status() {
        return status;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** {@code null} until it is sent. */
    Instant sentAt() {
        return sentAt;
    }

    int attempts() {
        return attempts;
    }

    String lastError() {
        return lastError;
    }

    void sent(Instant now) {
        attempts++;
        status = MailStatus.SENT;
        sentAt = now;
        lastError = null;
        if (key.startsWith(Letter.SECRET)) {
            // Whoever reads the database later must find nothing that opens an account.
            link = "";
        }
    }

    /** Puts it off, or gives it up if that was the last time. */
    void failed(Instant now, String reason) {
        if (attempts < PAUSES.size()) {
            dueAt = now.plus(PAUSES.get(attempts));
        } else {
            status = MailStatus.GIVEN_UP;
        }
        attempts++;
        remember(reason);
    }

    /** Gives it up at once, because trying again is of no use. */
    void refused(String reason) {
        attempts++;
        status = MailStatus.GIVEN_UP;
        remember(reason);
    }

    /** It was accepted, and came back. */
    void bounced(String reason) {
        status = MailStatus.BOUNCED;
        remember(reason);
    }

    /** A process died while it handed the mail over: it may have been sent, and is not sent again by itself. */
    void uncertain() {
        status = MailStatus.UNCERTAIN;
        remember("?");
    }

    Long id() {
        return id;
    }

    /** Tries once more after an operator mended what was wrong. */
    void retry(Instant now) {
        status = MailStatus.WAITING;
        attempts = 0;
        dueAt = now;
    }

    private void remember(String reason) {
        lastError = reason.length() <= LONGEST_ERROR ? reason : reason.substring(0, LONGEST_ERROR);
    }
}
