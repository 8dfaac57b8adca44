package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.Recipient;
import pl.wspolnie.platform.feed.CalendarFiles;
import pl.wspolnie.platform.mail.Letter;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.municipalities.Municipalities;

/** What people were told. */
@ApplicationScoped
public class ToldNotifications implements Notifications {

    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_BODY = 20_000;

    private final EntityManager entities;
    private final CurrentRequest request;
    private final Accounts accounts;
    private final Municipalities municipalities;
    private final Messages messages;
    private final Urls urls;
    private final Mails mails;
    private final Choices choices;
    private final Stops stops;
    private final CalendarFiles calendars;
    private final Clock clock;

    protected ToldNotifications() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public ToldNotifications(
            EntityManager entities,
            CurrentRequest request,
            Accounts accounts,
            Municipalities municipalities,
            Messages messages,
            Urls urls,
            Mails mails,
            Choices choices,
            Stops stops,
            CalendarFiles calendars,
            Clock clock) {
        this.entities = entities;
        this.request = request;
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.messages = messages;
        this.urls = urls;
        this.mails = mails;
        this.choices = choices;
        this.stops = stops;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(long person, NotificationKind kind, String event, Text subject, Text body, String path) {
        tell(person, kind, event, subject, body, path, "");
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void invite(
            long person,
            NotificationKind kind,
            String event,
            Text subject,
            Text body,
            String path,
            CalendarEvent date) {
        tell(
                person,
                kind,
                event,
                subject,
                body,
                path,
                calendars.invitation(request.municipality().name(), date));
    }

    private void tell(
            long person, NotificationKind kind, String event, Text subject, Text body, String path, String calendar) {
        var occasion = new Occasion(request.municipality().id(), person, kind.id(), event);
        if (!isTold(occasion)) {
            // Who has closed the account is told nothing.
            accounts.recipient(person).ifPresent(to -> tell(occasion, to, subject, body, path, calendar));
        }
    }

    private boolean isTold(Occasion occasion) {
        return entities.createQuery(
                                "select count(n) from NotificationEntity n where n.account = :account"
                                        + " and n.municipality = :municipality and n.kind = :kind and n.event = :event",
                                Long.class)
                        .setParameter("account", occasion.account())
                        .setParameter("municipality", occasion.municipality())
                        .setParameter("kind", occasion.kind())
                        .setParameter("event", occasion.event())
                        .getSingleResult()
                > 0;
    }

    private void tell(Occasion occasion, Recipient to, Text subject, Text body, String path, String calendar) {
        var line = cut(messages.say(subject, to.language()), LONGEST_SUBJECT);
        var words = cut(messages.say(body, to.language()), LONGEST_BODY);
        var delivery = choices.of(to.account(), occasion.kind());
        entities.persist(new NotificationEntity(occasion, delivery, line, words, path, now()));
        if (delivery == Delivery.AT_ONCE) {
            mails.write(letter(occasion, to, line, words, path).with(calendar));
        }
    }

    private Letter letter(Occasion occasion, Recipient to, String line, String words, String path) {
        return new Letter(
                occasion.mailKey(),
                to.account(),
                to.email(),
                request.municipality().name(),
                to.language(),
                line,
                words,
                urls.absolute(path),
                stops.of(to.account(), occasion.kind()));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** What a person was told, the newest first. */
    public List<Told> of(long account, int offset, int limit) {
        return entities.createQuery(
                        "select n from NotificationEntity n where n.account = :account order by n.toldAt desc, n.id desc",
                        NotificationEntity.class)
                .setParameter("account", account)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::told)
                .toList();
    }

    private Told told(NotificationEntity row) {
        var from = municipalities.find(row.municipality()).orElseThrow();
        return new Told(
                row.id(), from.name(), row.subject(), row.body(), url(from, row.path()), row.toldAt(), row.isRead());
    }

    private static String url(Municipality from, String path) {
        return "/" + from.slug() + (path.isEmpty() ? "" : "/" + path);
    }

    /** How many a person was told in all. */
    public long count(long account) {
        return entities.createQuery("select count(n) from NotificationEntity n where n.account = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** How many of them the person has not read. */
    public long unread(long account) {
        return entities.createQuery(
                        "select count(n) from NotificationEntity n where n.account = :account and n.readAt is null",
                        Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /**
     * Marks one as read.
     *
     * @return where to read more
     * @throws NotFound if the person was not told this
     */
    @Transactional
    public String read(long account, long id) {
        var row = entities.createQuery(
                        "select n from NotificationEntity n where n.account = :account and n.id = :id",
                        NotificationEntity.class)
                .setParameter("account", account)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("notification " + id));
        row.read(now());
        return told(row).url();
    }

    /** Marks all as read. */
    @Transactional
    public void readAll(long account) {
        entities.createQuery(
                        "select n from NotificationEntity n where n.account = :account and n.readAt is null",
                        NotificationEntity.class)
                .setParameter("account", account)
                .getResultList()
                .forEach(row -> row.read(now()));
    }

    /** Deletes what fulfils a condition about {@code n}. @return how many */
    int forget(String condition, String name, Object value) {
        return entities.createQuery("delete from NotificationEntity n where " + condition)
                .setParameter(name, value)
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
