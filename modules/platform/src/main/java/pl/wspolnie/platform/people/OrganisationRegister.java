package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.event.Events;
import pl.wspolnie.api.people.OrganisationChanged;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.platform.data.Writing;
import pl.wspolnie.platform.scope.PolishOrder;

/** The register of organisations of the current municipality. */
@ApplicationScoped
public class OrganisationRegister {

    private final Records records;
    private final Audit audit;
    private final Search search;
    private final Events events;

    protected OrganisationRegister() {
        this(null, null, null, null);
    }

    @Inject
    public OrganisationRegister(Records records, Audit audit, Search search, Events events) {
        this.records = records;
        this.audit = audit;
        this.search = search;
        this.events = events;
    }

    /** All organisations that everybody may see, by name in Polish order. */
    public List<OrganisationEntity> all() {
        return inState(EntryStatus.LISTED);
    }

    /** All in a state, by name in Polish order. */
    public List<OrganisationEntity> inState(EntryStatus state) {
        return records.list(OrganisationEntity.class, "e.entry.status = :state", "", Map.of("state", state)).stream()
                .sorted(Comparator.comparing(OrganisationEntity::name, PolishOrder.of()))
                .toList();
    }

    /** What no two organisations have alike. */
    record Identity(String name, String nip, String regon, RegisterKind registerKind, String registerNumber) {

        static Identity of(OrganisationDetails details) {
            return new Identity(
                    details.name(), details.nip(), details.regon(), details.registerKind(), details.registerNumber());
        }
    }

    /** Of all organisations in whatever state; without the rest of them, since a register may be long. */
    List<Identity> identities() {
        return records
                .select(
                        OrganisationEntity.class,
                        "e.name, e.nip, e.regon, e.registerKind, e.registerNumber",
                        "",
                        "",
                        Map.of())
                .stream()
                .map(row -> new Identity(
                        (String) row[0], (String) row[1], (String) row[2], (RegisterKind) row[3], (String) row[4]))
                .toList();
    }

    public Optional<OrganisationEntity> find(long id) {
        return records.find(OrganisationEntity.class, id);
    }

    /** One that everybody may see. */
    public Optional<OrganisationEntity> listed(long id) {
        return find(id).filter(organisation -> organisation.entry().isListed());
    }

    /** In whatever state. @throws pl.wspolnie.api.error.NotFound if the register holds none with this key */
    public OrganisationEntity get(long id) {
        return records.get(OrganisationEntity.class, id);
    }

    /**
     * Enters an organisation.
     *
     * @param invented whether it is made up for the demonstration
     * @throws InvalidInput if an identifier has a wrong check digit
     * @throws pl.wspolnie.api.error.Conflict if the name or an identifier is entered already
     */
    @Transactional
    public OrganisationEntity add(OrganisationDetails details, boolean invented) {
        check(details);
        var added = new OrganisationEntity(details);
        if (invented) {
            added.markInvented();
        }
        records.add(added);
        records.flush();
        note("platform.organisation.added", added);
        return added;
    }

    /**
     * Changes an entry; faults as in {@link #add}.
     *
     * @param seen the row version that the change starts from
     * @throws pl.wspolnie.api.error.Conflict also if somebody else changed it since
     */
    @Transactional
    public OrganisationEntity change(long id, long seen, OrganisationDetails details) {
        return change(get(id), seen, details, "platform.organisation.changed");
    }

    OrganisationEntity change(OrganisationEntity changed, long seen, OrganisationDetails details, String action) {
        check(details);
        Writing.requireSeen(seen, changed.rowVersion());
        changed.become(details);
        records.flush();
        note(action, changed);
        return changed;
    }

    /** Tells the audit, the search that it may have to look again, and other modules. */
    void note(String action, OrganisationEntity organisation) {
        audit.record(action, "organisation/" + organisation.id(), Map.of("name", organisation.name()));
        search.changed("platform.organisation", organisation.id());
        events.publish(new OrganisationChanged(organisation.id()));
    }

    /** @throws InvalidInput with all that is wrong with identifiers */
    static void check(OrganisationDetails details) {
        var faults = new ArrayList<Fault>();
        if (details.nip() != null && !CheckDigits.isNip(details.nip())) {
            faults.add(Fault.of("nip", "platform.organisation.nip.form"));
        }
        if (details.regon() != null && !CheckDigits.isRegon(details.regon())) {
            faults.add(Fault.of("regon", "platform.organisation.regon.form"));
        }
        checkRegister(details, faults);
        var account = details.confidential().bankAccount();
        if (account != null && !CheckDigits.isBankAccount(account)) {
            faults.add(Fault.of("confidential.bankAccount", "platform.organisation.bankaccount.form"));
        }
        if (!Spheres.ALL.containsAll(details.spheres())) {
            faults.add(Fault.of("spheres", "platform.organisation.spheres.form"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static void checkRegister(OrganisationDetails details, List<Fault> faults) {
        if ((details.registerKind() == null) != (details.registerNumber() == null)) {
            faults.add(Fault.of("registerNumber", "platform.organisation.register.whole"));
        } else if (details.registerKind() == RegisterKind.KRS && !CheckDigits.isKrs(details.registerNumber())) {
            faults.add(Fault.of("registerNumber", "platform.organisation.krs.form"));
        } else if (details.registerKind() == RegisterKind.ARIMR
                && !CheckDigits.isCircleNumber(details.registerNumber())) {
            faults.add(Fault.of("registerNumber", "platform.organisation.kgw.form"));
        }
    }
}
