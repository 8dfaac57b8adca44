package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.Recipient;
import pl.wspolnie.platform.mail.Letter;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.web.WebSettings;

/** Mails that tell of everything since the last one: nothing is left out, nothing comes twice. */
@ApplicationScoped
public class Digests {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final EntityManager entities;
    private final Accounts accounts;
    private final DigestWords words;
    private final Mails mails;
    private final Stops stops;
    private final Messages messages;
    private final WebSettings settings;
    private final Clock clock;

    protected Digests() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public Digests(
            EntityManager entities,
            Accounts accounts,
            DigestWords words,
            Mails mails,
            Stops stops,
            Messages messages,
            WebSettings settings,
            Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.words = words;
        this.mails = mails;
        this.stops = stops;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last time at which such a digest was due: a morning, or that of a Monday. */
    Instant lastDue(Delivery digest) {
        var now = clock.instant().atZone(WARSAW);
        var day = now.toLocalTime().isBefore(MORNING) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        var morning = digest == Delivery.WEEKLY ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
        return morning.atTime(MORNING).atZone(WARSAW).toInstant();
    }

    /** Whom a digest that is due has something to tell. */
    public List<Long> waiting(Delivery digest) {
        return entities.createQuery(
                        "select distinct n.account from NotificationEntity n where n.digest = :digest"
                                + " and n.digestedAt is null and n.toldAt < :due order by n.account",
                        Long.class)
                .setParameter("digest", digest)
                .setParameter("due", lastDue(digest))
                .getResultList();
    }

    /** Writes one person's digest. Its rows are locked, so that a second node finds nothing left to tell. */
    @Transactional(TxType.REQUIRES_NEW)
    public void write(long account, Delivery digest) {
        var due = lastDue(digest);
        var news = entities.createQuery(
                        "select n from NotificationEntity n where n.account = :account and n.digest = :digest"
                                + " and n.digestedAt is null and n.toldAt < :due order by n.toldAt, n.id",
                        NotificationEntity.class)
                .setParameter("account", account)
                .setParameter("digest", digest)
                .setParameter("due", due)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (!news.isEmpty()) {
            accounts.recipient(account).ifPresent(to -> write(to, digest, due, news));
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            news.forEach(row -> row.digested(now));
        }
    }

    private void write(Recipient to, Delivery digest, Instant due, List<NotificationEntity> news) {
        var parts = words.of(news, to.language());
        var sender = messages.say(Text.of("platform.shell.brand"), to.language());
        for (var part = 0; part < parts.size(); part++) {
            mails.write(new Letter(
                    "digest/" + digest.name().toLowerCase(Locale.ROOT) + "/" + to.account() + "/" + due + "/" + part,
                    to.account(),
                    to.email(),
                    sender,
                    to.language(),
                    messages.say(subject(digest, news.size(), part, parts.size()), to.language()),
                    parts.get(part),
                    settings.baseUrl() + "/account/notifications",
                    stops.of(to.account(), digest)));
        }
    }

    private static Text subject(Delivery digest, int news, int part, int parts) {
        var key = "platform.digest." + digest.name().toLowerCase(Locale.ROOT);
        return parts == 1 ? Text.of(key, news) : Text.of(key + ".part", news, part + 1, parts);
    }
}
