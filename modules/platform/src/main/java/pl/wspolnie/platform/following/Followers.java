package pl.wspolnie.platform.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.data.Writing;
import pl.wspolnie.platform.mail.Letter;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.scope.MunicipalScope;

/** Who follows what by mail: asked in the current municipality, told in all in which it is shown. */
@ApplicationScoped
public class Followers implements Following {

    private static final int TOKEN_BYTES = 24;
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofMinutes(15);
    private static final Duration CONFIRMED_WITHIN = Duration.ofDays(7);
    private static final String PARTNERS = "select other.municipality.id from ProjectPartner other, ProjectPartner own"
            + " where own.municipality.id = :here and other.project = own.project and other.municipality is not null";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;
    private final Writing writing;
    private final Mails mails;
    private final Subjects subjects;
    private final Municipalities municipalities;
    private final MunicipalScope scope;
    private final Messages messages;
    private final Urls urls;
    private final CurrentRequest request;
    private final Clock clock;

    protected Followers() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Followers(
            EntityManager entities,
            Writing writing,
            Mails mails,
            Subjects subjects,
            Municipalities municipalities,
            MunicipalScope scope,
            Messages messages,
            Urls urls,
            CurrentRequest request,
            Clock clock) {
        this.entities = entities;
        this.writing = writing;
        this.mails = mails;
        this.subjects = subjects;
        this.municipalities = municipalities;
        this.scope = scope;
        this.messages = messages;
        this.urls = urls;
        this.request = request;
        this.clock = clock;
    }

    /** Asks the owner of a mailbox by mail whether to follow. Who asks learns nothing of who follows already. */
    @Transactional
    public void ask(Subject subject, String email) {
        forgetUnconfirmed();
        var address = email.strip().toLowerCase(Locale.ROOT);
        var follower = find(subject, address).orElseGet(() -> add(subject, address));
        var asked = Optional.ofNullable(follower.askedAt());
        var calm =
                asked.map(last -> last.plus(ASKED_AGAIN_AFTER).isBefore(now())).orElse(true);
        if (!follower.isConfirmed() && calm) {
            follower.ask(request.locale(), now());
            entities.persist(follower);
            writing.flush();
            confirmation(follower);
        }
    }

    private FollowerEntity add(Subject subject, String address) {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return new FollowerEntity(
                request.municipality().id(), address, subject, HexFormat.of().formatHex(bytes));
    }

    private Optional<FollowerEntity> find(Subject subject, String address) {
        return entities.createQuery(
                        "select f from FollowerEntity f where f.municipality = :here and f.email = :email"
                                + " and f.kind = :kind and f.document = :document",
                        FollowerEntity.class)
                .setParameter("here", request.municipality().id())
                .setParameter("email", address)
                .setParameter("kind", subject.kind())
                .setParameter("document", subject.id())
                .getResultStream()
                .findFirst();
    }

    private void forgetUnconfirmed() {
        entities.createQuery("delete from FollowerEntity f where f.confirmedAt is null and f.askedAt < :old")
                .setParameter("old", now().minus(CONFIRMED_WITHIN))
                .executeUpdate();
    }

    private void confirmation(FollowerEntity follower) {
        mails.write(new Letter(
                "follow/confirm/" + follower.token() + "/" + follower.askedAt().getEpochSecond(),
                null,
                follower.email(),
                request.municipality().name(),
                follower.language(),
                messages.say(Text.of("platform.follow.mail", follower.title()), follower.language()),
                messages.say(Text.of("platform.follow.mail.body", follower.title()), follower.language()),
                urls.absolute("follow/confirm", follower.token()),
                urls.absolute("follow/stop", follower.token())));
    }

    /** The title of what a mailbox follows or was asked to follow; empty if the token is not known here. */
    public Optional<String> titleOf(String token) {
        return byToken(token).map(FollowerEntity::title);
    }

    private Optional<FollowerEntity> byToken(String token) {
        return entities.createQuery(
                        "select f from FollowerEntity f where f.municipality = :here and f.token = :token",
                        FollowerEntity.class)
                .setParameter("here", request.municipality().id())
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** The owner of the mailbox agrees. */
    @Transactional
    public boolean confirm(String token) {
        var follower = byToken(token);
        follower.ifPresent(found -> found.confirm(now()));
        return follower.isPresent();
    }

    /** Forgets the mailbox; twice changes nothing. */
    @Transactional
    public void stop(String token) {
        byToken(token).ifPresent(entities::remove);
    }

    /** All that the mailbox of a person with an account follows, in all municipalities. */
    List<FollowerEntity> ofPerson(long account) {
        return entities.createQuery(
                        "select f from FollowerEntity f, AccountEntity a where a.id = :account and f.email = lower(a.email)"
                                + " order by f.id",
                        FollowerEntity.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Forgets what the mailbox of a person follows. @return how much */
    @Transactional
    public int forget(long account) {
        var all = ofPerson(account);
        all.forEach(entities::remove);
        return all.size();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(String kind, long id, String event, Text subject, Text body, String path) {
        var here = request.municipality();
        var places = new HashMap<Long, Optional<Municipality>>(Map.of(here.id(), Optional.of(here)));
        var told = told(event);
        for (var follower : of(kind, id)) {
            var place = places.computeIfAbsent(follower.municipality(), key -> showing(key, kind, id));
            if (place.isPresent() && told.add(follower.email())) {
                var letter = scope.call(place.get(), () -> letter(follower, here, event, subject, body, path));
                mails.write(letter);
            }
        }
    }

    /** Those of this municipality first, then those of others in which it may be shown. */
    private List<FollowerEntity> of(String kind, long id) {
        long here = request.municipality().id();
        return entities.createQuery(
                        "select f from FollowerEntity f where f.confirmedAt is not null"
                                + " and ((f.kind = :kind and f.document = :document)"
                                + " or (f.kind = :everything and (f.municipality = :here or f.municipality in ("
                                + PARTNERS + "))))"
                                + " order by f.kind desc, f.id",
                        FollowerEntity.class)
                .setParameter("here", here)
                .setParameter("everything", Subject.EVERYTHING)
                .setParameter("kind", kind)
                .setParameter("document", id)
                .getResultStream()
                .sorted(Comparator.comparing(follower -> follower.municipality() != here))
                .toList();
    }

    /** Another municipality, if it is shared with it and its module is on there. */
    private Optional<Municipality> showing(long other, String kind, long id) {
        return municipalities.find(other).filter(place -> scope.call(place, () -> subjects.find(kind, id))
                .isPresent());
    }

    /** The addresses of persons who were told of this event with their accounts. */
    private Set<String> told(String event) {
        return new HashSet<>(entities.createQuery(
                        "select a.email from AccountEntity a, NotificationEntity n where n.account = a.id"
                                + " and n.municipality = :here and n.event = :event and a.email is not null",
                        String.class)
                .setParameter("here", request.municipality().id())
                .setParameter("event", event)
                .getResultList());
    }

    /** In the municipality in which it is followed; its key names where it happened, so that nobody is told in two. */
    private Letter letter(
            FollowerEntity follower, Municipality origin, String event, Text subject, Text body, String path) {
        var mailbox = UUID.nameUUIDFromBytes(follower.email().getBytes(StandardCharsets.UTF_8));
        return new Letter(
                "follow/" + origin.id() + "/" + mailbox + "/" + event,
                null,
                follower.email(),
                request.municipality().name(),
                follower.language(),
                messages.say(subject, follower.language()),
                messages.say(body, follower.language()),
                urls.absolute(path),
                urls.absolute("follow/stop", follower.token()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
