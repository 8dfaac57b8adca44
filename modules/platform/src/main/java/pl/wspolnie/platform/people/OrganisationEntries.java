package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.data.Writing;

/** Organisations on their way into the register: a person enters one, an officer verifies it or sends it back. */
@ApplicationScoped
public class OrganisationEntries {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final int MOST_WAITING = 5;
    private static final int LONGEST_REASON = 2000;

    private final Records records;
    private final OrganisationRegister register;
    private final Mandates mandates;
    private final OrganisationNews news;
    private final CurrentRequest request;
    private final Clock clock;

    protected OrganisationEntries() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OrganisationEntries(
            Records records,
            OrganisationRegister register,
            Mandates mandates,
            OrganisationNews news,
            CurrentRequest request,
            Clock clock) {
        this.records = records;
        this.register = register;
        this.mandates = mandates;
        this.news = news;
        this.request = request;
        this.clock = clock;
    }

    /** What the current person has entered and no officer has verified yet. */
    public List<OrganisationEntity> mine() {
        return records.list(
                OrganisationEntity.class,
                "e.municipalityId = :here and e.entry.enteredBy = :person and e.entry.status <> :listed",
                "e.name",
                Map.of(
                        "here",
                        request.municipality().id(),
                        "person",
                        request.requirePerson().id(),
                        "listed",
                        EntryStatus.LISTED));
    }

    /** @throws NotFound if the current person has not entered it, or it is in the register by now */
    public OrganisationEntity mine(long id) {
        return mine().stream()
                .filter(organisation -> organisation.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("an entry of one's own with the key " + id));
    }

    /**
     * Enters an organisation in the name of the current person; it waits until an officer has verified it.
     *
     * @throws InvalidInput if an identifier has a wrong check digit
     * @throws Conflict if the name or an identifier is entered already, or the person has too many that wait
     */
    @Transactional
    public OrganisationEntity enter(OrganisationDetails details) {
        OrganisationRegister.check(details);
        if (mine().size() >= MOST_WAITING) {
            throw new Conflict(Text.of("platform.organisation.toomany", MOST_WAITING));
        }
        var entered = new OrganisationEntity(details);
        entered.verifiedOn(null);
        entered.entry().waitFor(request.requirePerson().id());
        records.add(entered);
        records.flush();
        register.note("platform.organisation.entered", entered);
        news.entered(entered);
        return entered;
    }

    /** Corrects what the current person has entered, and asks once more; faults as in {@link #enter}. */
    @Transactional
    public void correct(long id, long seen, OrganisationDetails details) {
        var entered = mine(id);
        register.change(entered, seen, details, "platform.organisation.corrected");
        entered.verifiedOn(null);
        entered.entry().waitFor(request.requirePerson().id());
        news.entered(entered);
    }

    /** Takes an entry into the register; whoever entered it may act for it from today. Twice changes nothing. */
    @Transactional
    public void verify(long id) {
        var organisation = records.lock(OrganisationEntity.class, id);
        var today = today();
        var person = organisation.entry().enteredBy();
        var waited = !organisation.entry().isListed();
        organisation.entry().list(today);
        organisation.verifiedOn(today);
        records.flush();
        register.note("platform.organisation.verified", organisation);
        if (waited && person != null) {
            mandates.grant(id, NewMandate.whole(person, today, null), false);
            news.verified(organisation);
        }
    }

    /**
     * Sends an entry back.
     *
     * @param reason what the person who entered it will read
     * @throws Conflict if it is in the register already
     */
    @Transactional
    public void refuse(long id, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "platform.organisation.refusal.form", LONGEST_REASON);
        }
        var organisation = unlisted(id);
        organisation.entry().refuse(reason.strip());
        records.flush();
        register.note("platform.organisation.refused", organisation);
        news.refused(organisation);
    }

    /** Removes an entry that never came into the register, so that its name and numbers are free again. */
    @Transactional
    public void remove(long id) {
        var organisation = unlisted(id);
        register.note("platform.organisation.removed", organisation);
        records.remove(organisation);
        records.flush();
    }

    private OrganisationEntity unlisted(long id) {
        var organisation = records.lock(OrganisationEntity.class, id);
        if (organisation.entry().isListed()) {
            throw new Conflict(Text.of("platform.organisation.listed"));
        }
        return organisation;
    }

    /**
     * Shares an organisation, and who may act for it, with the partners of a project.
     *
     * @param project one of this municipality's, or {@code null} for nobody
     */
    @Transactional
    public void share(long id, Long project) {
        var organisation = records.lock(OrganisationEntity.class, id);
        organisation.shareWithPartnersOf(project);
        mandates.of(organisation).forEach(mandate -> mandate.shareWithPartnersOf(project));
        records.flush();
        register.note("platform.organisation.shared", organisation);
    }

    /**
     * Keeps an entry up to date by somebody of the organisation; what it is in law stays as the office verified it.
     *
     * @param seen the row version that the change starts from
     */
    @Transactional
    public void keep(long id, long seen, OrganisationDetails details) {
        mandates.requireManaging(id);
        var organisation = records.lock(OrganisationEntity.class, id);
        Writing.requireSeen(seen, organisation.rowVersion());
        organisation.entry().confirm(today());
        var kept = details.withIdentityOf(organisation.details());
        register.change(organisation, seen, kept, "platform.organisation.kept");
    }

    /** Says in the name of the organisation that its data are right. */
    @Transactional
    public void confirm(long id) {
        mandates.requireManaging(id);
        var organisation = records.lock(OrganisationEntity.class, id);
        organisation.entry().confirm(today());
        records.flush();
        register.note("platform.organisation.confirmed", organisation);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WARSAW);
    }
}
