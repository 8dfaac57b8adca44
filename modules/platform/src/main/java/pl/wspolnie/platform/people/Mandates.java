package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;

/** Who may act for the organisations of the current municipality. */
@ApplicationScoped
public class Mandates {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Records records;
    private final Audit audit;
    private final CurrentRequest request;
    private final Clock clock;

    protected Mandates() {
        this(null, null, null, null);
    }

    @Inject
    public Mandates(Records records, Audit audit, CurrentRequest request, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /** The organisations of this municipality for which the person has a mandate in force today, by their keys. */
    public List<OrganisationEntity> organisationsOf(long account) {
        var found = new LinkedHashMap<Long, OrganisationEntity>();
        inForce(account, "").forEach(mandate -> found.put(mandate.organisation().id(), mandate.organisation()));
        return List.copyOf(found.values());
    }

    /** The organisation, if it is of this municipality and the person has a mandate for it in force today. */
    public Optional<OrganisationEntity> organisationOf(long account, long organisation) {
        return inForce(account, " and e.organisation.id = " + organisation).stream()
                .map(MandateEntity::organisation)
                .findFirst();
    }

    private List<MandateEntity> inForce(long account, String further) {
        var here = request.municipality().id();
        return records.list(
                MandateEntity.class,
                "e.municipalityId = :here and e.accountId = :account and e.withdrawnAt is null"
                        + " and e.validFrom <= :today and (e.validTo is null or e.validTo >= :today)" + further,
                "",
                Map.of("here", here, "account", account, "today", today()));
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

    /**
     * Gives a person the right to act for an organisation of this municipality.
     *
     * @param from the first day
     * @param to the last day, or {@code null} for no end
     * @throws InvalidInput if the last day is before the first
     * @throws pl.wspolnie.api.error.NotFound if the register holds no such organisation
     * @throws pl.wspolnie.api.error.Conflict if the person has this mandate from the same day
     */
    @Transactional
    public MandateEntity grant(long account, long organisation, LocalDate from, LocalDate to) {
        return grant(account, organisation, from, to, false);
    }

    /** As {@link #grant(long, long, LocalDate, LocalDate)}, where need be marked as made up for the demonstration. */
    @Transactional
    public MandateEntity grant(long account, long organisation, LocalDate from, LocalDate to, boolean invented) {
        if (to != null && to.isBefore(from)) {
            throw new InvalidInput("to", "platform.mandate.span");
        }
        var represented = records.get(OrganisationEntity.class, organisation);
        var mandate = new MandateEntity(account, represented, from, to, byWhom());
        if (invented || represented.invented()) {
            mandate.markInvented();
        }
        records.add(mandate);
        records.flush();
        audit.record(
                "platform.mandate.granted",
                "organisation/" + organisation,
                Map.of("account", account, "from", from.toString(), "to", to == null ? "" : to.toString()));
        return mandate;
    }

    /**
     * Ends a mandate at once; ending it twice changes nothing.
     *
     * @throws pl.wspolnie.api.error.NotFound if there is none with this key here
     */
    @Transactional
    public void withdraw(long id) {
        var mandate = records.lock(MandateEntity.class, id);
        if (mandate.withdrawnAt() == null) {
            mandate.withdraw(clock.instant().truncatedTo(ChronoUnit.MICROS), byWhom());
            audit.record(
                    "platform.mandate.withdrawn",
                    "organisation/" + mandate.organisation().id(),
                    Map.of("account", mandate.accountId()));
        }
    }

    private Long byWhom() {
        return request.person().map(Person::id).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WARSAW);
    }
}
