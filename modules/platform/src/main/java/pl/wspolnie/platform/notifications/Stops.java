package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.platform.spam.Signatures;
import pl.wspolnie.platform.web.WebSettings;

/** Addresses in mails by which one click ends mails of that kind (RFC 8058), without logging in. */
@ApplicationScoped
public class Stops {

    /** What an address looks like behind the last slash. */
    static final String TOKEN = "\\d{1,18}~[A-Za-z0-9._-]{1,80}~[0-9a-f]{64}";

    private final Choices choices;
    private final EntityManager entities;
    private final Signatures signatures;
    private final WebSettings settings;
    private final Clock clock;

    protected Stops() {
        this(null, null, null, null, null);
    }

    @Inject
    public Stops(Choices choices, EntityManager entities, Signatures signatures, WebSettings settings, Clock clock) {
        this.choices = choices;
        this.entities = entities;
        this.signatures = signatures;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What somebody wants no more mail of.
     *
     * @param what the id of a kind, or the name of a digest
     */
    record Stop(long account, String what) {

        Optional<Delivery> digest() {
            return Stream.of(Delivery.values())
                    .filter(delivery -> delivery.isDigest() && delivery.name().equals(what))
                    .findFirst();
        }
    }

    /** The absolute address that ends mails of one kind. */
    String of(long account, String kind) {
        return address(account, kind);
    }

    /** The absolute address that ends a digest. */
    String of(long account, Delivery digest) {
        return address(account, digest.name());
    }

    private String address(long account, String what) {
        var signed = account + "~" + what;
        return settings.baseUrl() + StopPages.PATH + signed + "~" + signatures.sign(signed);
    }

    /** Empty if the token is not ours. */
    Optional<Stop> read(String token) {
        var end = token.lastIndexOf('~');
        var signed = token.substring(0, end);
        if (!signatures.isSigned(signed, token.substring(end + 1))) {
            return Optional.empty();
        }
        var parts = signed.split("~", 2);
        return Optional.of(new Stop(Long.parseLong(parts[0]), parts[1]));
    }

    /** Ends such mails; on the site the person still sees everything. Twice changes nothing. */
    @Transactional
    public void stop(Stop stop) {
        var digest = stop.digest();
        var kinds =
                digest.map(delivery -> choices.with(stop.account(), delivery)).orElse(List.of(stop.what()));
        kinds.forEach(kind -> choices.stop(stop.account(), kind));
        forgetWaiting(stop.account(), kinds, digest);
    }

    /** What waits for a digest is no longer to be told by mail. */
    private void forgetWaiting(long account, List<String> kinds, Optional<Delivery> digest) {
        entities.createQuery(
                        "select n from NotificationEntity n where n.account = :account and n.digest is not null"
                                + " and n.digestedAt is null",
                        NotificationEntity.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(row -> kinds.contains(row.kind())
                        || digest.filter(row::waitsFor).isPresent())
                .forEach(row -> row.digested(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
