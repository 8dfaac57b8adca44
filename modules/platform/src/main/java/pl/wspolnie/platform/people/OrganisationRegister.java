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
import pl.wspolnie.api.search.Search;
import pl.wspolnie.platform.data.Writing;
import pl.wspolnie.platform.scope.PolishOrder;

/** The register of organisations of the current municipality. */
@ApplicationScoped
public class OrganisationRegister {

    private final Records records;
    private final Audit audit;
    private final Search search;

    protected OrganisationRegister() {
        this(null, null, null);
    }

    @Inject
    public OrganisationRegister(Records records, Audit audit, Search search) {
        this.records = records;
        this.audit = audit;
        this.search = search;
    }

    /** All organisations, by name in Polish order. */
    public List<OrganisationEntity> all() {
        return records.list(OrganisationEntity.class, "", "", Map.of()).stream()
                .sorted(Comparator.comparing(OrganisationEntity::name, PolishOrder.of()))
                .toList();
    }

    public Optional<OrganisationEntity> find(long id) {
        return records.find(OrganisationEntity.class, id);
    }

    /** @throws pl.wspolnie.api.error.NotFound if the register holds none with this key */
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
        audit.record("platform.organisation.added", "organisation/" + added.id(), Map.of("name", added.name()));
        search.changed("platform.organisation", added.id());
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
        check(details);
        var changed = get(id);
        Writing.requireSeen(seen, changed.rowVersion());
        changed.become(details);
        records.flush();
        audit.record("platform.organisation.changed", "organisation/" + id, Map.of("name", changed.name()));
        search.changed("platform.organisation", id);
        return changed;
    }

    private static void check(OrganisationDetails details) {
        var faults = new ArrayList<Fault>();
        if (details.nip() != null && !CheckDigits.isNip(details.nip())) {
            faults.add(Fault.of("nip", "platform.organisation.nip.form"));
        }
        if (details.regon() != null && !CheckDigits.isRegon(details.regon())) {
            faults.add(Fault.of("regon", "platform.organisation.regon.form"));
        }
        checkRegister(details, faults);
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
        }
    }
}
