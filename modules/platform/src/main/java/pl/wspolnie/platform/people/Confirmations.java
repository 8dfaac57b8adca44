package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.MandateKind;

/** Which organisations of the current municipality have not confirmed their data for a year. */
@ApplicationScoped
public class Confirmations {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Period GOOD_FOR = Period.ofYears(1);
    private static final Period ASKED_AGAIN_AFTER = Period.ofMonths(1);

    private final Records records;
    private final Mandates mandates;
    private final OrganisationNews news;
    private final Audit audit;
    private final CurrentRequest request;
    private final Clock clock;

    protected Confirmations() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Confirmations(
            Records records,
            Mandates mandates,
            OrganisationNews news,
            Audit audit,
            CurrentRequest request,
            Clock clock) {
        this.records = records;
        this.mandates = mandates;
        this.news = news;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /** Whether nobody has said for a year that the data are right. */
    public boolean isDue(OrganisationEntity organisation) {
        return !lastConfirmed(organisation).isAfter(today().minus(GOOD_FOR));
    }

    private static LocalDate lastConfirmed(OrganisationEntity organisation) {
        var confirmed = organisation.entry().confirmedOn();
        return confirmed != null ? confirmed : LocalDate.ofInstant(organisation.createdAt(), WARSAW);
    }

    /**
     * Asks all who may manage an organisation that is due, and again each month until somebody answers.
     *
     * @return how many organisations were asked
     */
    @Transactional
    public int ask() {
        var today = today();
        var asked = 0;
        for (var organisation : notAskedSince(today.minus(ASKED_AGAIN_AFTER))) {
            var managers = managers(organisation, today);
            if (isDue(organisation) && !managers.isEmpty()) {
                managers.forEach(person -> news.askToConfirm(organisation, person, today));
                organisation.entry().ask(today);
                audit.record("platform.organisation.asked", "organisation/" + organisation.id(), Map.of());
                asked++;
            }
        }
        records.flush();
        return asked;
    }

    private List<OrganisationEntity> notAskedSince(LocalDate day) {
        return records.list(
                OrganisationEntity.class,
                "e.municipalityId = :here and e.entry.status = :listed"
                        + " and (e.entry.askedOn is null or e.entry.askedOn <= :day)",
                "",
                Map.of("here", request.municipality().id(), "listed", EntryStatus.LISTED, "day", day));
    }

    private List<Long> managers(OrganisationEntity organisation, LocalDate today) {
        return mandates.of(organisation).stream()
                .filter(mandate -> mandate.isInForce(today) && mandate.kinds().contains(MandateKind.MANAGE))
                .map(MandateEntity::accountId)
                .distinct()
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WARSAW);
    }
}
