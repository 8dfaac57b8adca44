package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Person;

/** Who may act for the organisations of the current municipality. */
@ApplicationScoped
public class Mandates {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private static final String IN_FORCE = " and e.withdrawnAt is null and e.organisation.entry.status = :listed"
            + " and e.validFrom <= :today and (e.validTo is null or e.validTo >= :today)";

    private final Records records;
    private final Audit audit;
    private final OrganisationNews news;
    private final CurrentRequest request;
    private final Clock clock;

    protected Mandates() {
        this(null, null, null, null, null);
    }

    @Inject
    public Mandates(Records records, Audit audit, OrganisationNews news, CurrentRequest request, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.news = news;
        this.request = request;
        this.clock = clock;
    }

    /** The organisations for which the person has a mandate in force here today, by name. */
    public List<OrganisationEntity> organisationsOf(long account) {
        return inForce(account).stream().map(Acting::organisation).toList();
    }

    /** For whom the person may act here today, and in what. */
    public List<Acting> inForce(long account) {
        return gathered(valid(account, ""));
    }

    /** The same for one organisation; empty if the person may not act for it here. */
    public Optional<Acting> inForce(long account, long organisation) {
        return gathered(valid(account, " and e.organisation.id = " + organisation)).stream()
                .findFirst();
    }

    /** An organisation, and what a person may do in its name. */
    public record Acting(OrganisationEntity organisation, Set<MandateKind> kinds) {}

    private static List<Acting> gathered(List<MandateEntity> mandates) {
        var found = new LinkedHashMap<Long, Acting>();
        for (var mandate : mandates) {
            var acting = found.computeIfAbsent(
                    mandate.organisation().id(),
                    id -> new Acting(mandate.organisation(), EnumSet.noneOf(MandateKind.class)));
            acting.kinds().addAll(mandate.kinds());
        }
        return List.copyOf(found.values());
    }

    /** Also those of organisations that a partner shares: whoever speaks for one there may do so here. */
    private List<MandateEntity> valid(long account, String further) {
        return records.list(
                MandateEntity.class,
                "e.accountId = :account" + IN_FORCE + further,
                "e.organisation.name",
                Map.of("account", account, "listed", EntryStatus.LISTED, "today", today()));
    }

    /** The mandates that a person has in this municipality and that are not over, in order of their organisations. */
    public List<MandateEntity> standingOf(long account) {
        return records.list(
                MandateEntity.class,
                "e.municipalityId = :here and e.accountId = :account and e.withdrawnAt is null"
                        + " and (e.validTo is null or e.validTo >= :today)",
                "e.organisation.name, e.validFrom",
                Map.of("here", request.municipality().id(), "account", account, "today", today()));
    }

    /** All mandates for an organisation, the newest first. */
    public List<MandateEntity> of(OrganisationEntity organisation) {
        return records.list(
                MandateEntity.class,
                "e.organisation.id = :organisation",
                "e.validFrom desc",
                Map.of("organisation", organisation.id()));
    }

    /** The accounts with a mandate of this kind in force today, by the keys of their organisations; the newest first. */
    public Map<Long, Set<Long>> holders(Collection<Long> organisations, MandateKind kind) {
        var found = new HashMap<Long, Set<Long>>();
        if (!organisations.isEmpty()) {
            records.select(
                            MandateEntity.class,
                            "e.organisation.id, e.accountId",
                            "e.organisation.id in :organisations and " + MandateEntity.covers(kind) + IN_FORCE,
                            "order by e.validFrom desc",
                            Map.of("organisations", organisations, "listed", EntryStatus.LISTED, "today", today()))
                    .forEach(row -> found.computeIfAbsent((Long) row[0], key -> new LinkedHashSet<>())
                            .add((Long) row[1]));
        }
        return found;
    }

    /**
     * Gives a person the right to act for an organisation of this municipality.
     *
     * @throws InvalidInput if the last day is before the first, or it covers nothing
     * @throws NotFound if this municipality's register holds no such organisation
     * @throws pl.wspolnie.api.error.Conflict if the person has a mandate from the same day
     */
    @Transactional
    public MandateEntity grant(long organisation, NewMandate given) {
        var mandate = grant(organisation, given, false);
        news.mandated(mandate);
        return mandate;
    }

    /** As {@link #grant(long, NewMandate)}, where need be marked as made up for the demonstration. */
    @Transactional
    public MandateEntity grant(long organisation, NewMandate given, boolean invented) {
        check(given);
        var represented = records.get(OrganisationEntity.class, organisation);
        if (represented.municipalityId() != request.municipality().id()
                || !represented.entry().isListed()) {
            throw new NotFound("organisation " + organisation + " in this municipality's register");
        }
        var mandate = new MandateEntity(represented, given, byWhom());
        mandate.shareWithPartnersOf(represented.projectId());
        if (invented || represented.invented()) {
            mandate.markInvented();
        }
        records.add(mandate);
        records.flush();
        audit.record("platform.mandate.granted", "organisation/" + organisation, details(given));
        return mandate;
    }

    /**
     * As {@link #grant(long, NewMandate)} by somebody of the organisation, who cannot give more than he or she has.
     *
     * @throws Forbidden if the person does not act for it now under a mandate to manage it
     */
    @Transactional
    public MandateEntity grantAsMember(long organisation, NewMandate given) {
        requireManaging(organisation);
        if (!request.mandate().containsAll(given.kinds())) {
            throw new InvalidInput("kinds", "platform.mandate.kinds.own");
        }
        return grant(organisation, given);
    }

    private static void check(NewMandate given) {
        if (given.to() != null && given.to().isBefore(given.from())) {
            throw new InvalidInput("to", "platform.mandate.span");
        }
        if (given.kinds().isEmpty()) {
            throw new InvalidInput("kinds", "platform.mandate.kinds.none");
        }
    }

    private static Map<String, Object> details(NewMandate given) {
        return Map.of(
                "account",
                given.account(),
                "from",
                given.from().toString(),
                "to",
                given.to() == null ? "" : given.to().toString(),
                "kinds",
                given.kinds().stream().sorted().map(MandateKind::name).toList());
    }

    /** @throws Forbidden if the person does not act for the organisation now under a mandate to manage it */
    public void requireManaging(long organisation) {
        var acting = request.organisation().filter(mine -> mine.id() == organisation);
        if (acting.isEmpty() || !request.mandate().contains(MandateKind.MANAGE)) {
            throw new Forbidden("no mandate to manage organisation " + organisation);
        }
    }

    /**
     * Ends a mandate at once; ending it twice changes nothing. What was submitted under it stays.
     *
     * @throws NotFound if the organisation has none with this key here
     */
    @Transactional
    public void withdraw(long organisation, long id) {
        var mandate = records.lock(MandateEntity.class, id);
        if (mandate.organisation().id() != organisation) {
            throw new NotFound("mandate " + id + " of organisation " + organisation);
        }
        end(mandate, "platform.mandate.withdrawn");
    }

    /**
     * As {@link #withdraw} by somebody of the organisation.
     *
     * @throws Forbidden if the person does not act for it now under a mandate to manage it
     */
    @Transactional
    public void withdrawAsMember(long organisation, long id) {
        requireManaging(organisation);
        withdraw(organisation, id);
    }

    /**
     * Gives up one's own mandate.
     *
     * @throws NotFound if the person has none with this key here
     */
    @Transactional
    public void leave(long account, long id) {
        var mandate = records.lock(MandateEntity.class, id);
        if (mandate.accountId() != account) {
            throw new NotFound("mandate " + id + " of account " + account);
        }
        end(mandate, "platform.mandate.left");
    }

    /** Ends all mandates that a person has in this municipality's register: somebody who leaves for good acts for nobody. */
    @Transactional
    public int leaveAll(long account) {
        var standing = records.list(
                MandateEntity.class,
                "e.municipalityId = :here and e.accountId = :account and e.withdrawnAt is null",
                "",
                Map.of("here", request.municipality().id(), "account", account));
        standing.forEach(mandate -> end(records.lock(MandateEntity.class, mandate.id()), "platform.mandate.left"));
        return standing.size();
    }

    private void end(MandateEntity mandate, String action) {
        if (mandate.withdrawnAt() == null) {
            mandate.withdraw(clock.instant().truncatedTo(ChronoUnit.MICROS), byWhom());
            audit.record(action, "organisation/" + mandate.organisation().id(), Map.of("account", mandate.accountId()));
        }
    }

    private Long byWhom() {
        return request.person().map(Person::id).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WARSAW);
    }
}
