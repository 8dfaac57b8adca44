package pl.wspolnie.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Set;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.demo.DemoPeople.DemoPerson;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.people.NewMandate;
import pl.wspolnie.platform.people.OrganisationEntity;
import pl.wspolnie.platform.people.OrganisationRegister;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.text.Formats;

/** Opens the demonstration's accounts and gives them their roles and mandates. */
@ApplicationScoped
public class DemoAccounts {

    private static final Set<Role> GRANTED = Set.of(Role.OFFICER, Role.ADMINISTRATOR, Role.OPERATOR);

    private final Accounts accounts;
    private final RoleGrants grants;
    private final Mandates mandates;
    private final OrganisationRegister register;
    private final Municipalities municipalities;
    private final MunicipalScope scope;
    private final Clock clock;

    protected DemoAccounts() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public DemoAccounts(
            Accounts accounts,
            RoleGrants grants,
            Mandates mandates,
            OrganisationRegister register,
            Municipalities municipalities,
            MunicipalScope scope,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.mandates = mandates;
        this.register = register;
        this.municipalities = municipalities;
        this.scope = scope;
        this.clock = clock;
    }

    void add() {
        var all = DemoPeople.all();
        var names = new LinkedHashMap<String, String>();
        all.forEach(person -> names.put(person.login(), person.name()));
        var people = accounts.addKnown(names, all.get(0).password());
        all.forEach(person -> equip(person, people.get(person.login())));
    }

    private void equip(DemoPerson described, Person person) {
        Municipality here = described.municipality() == null
                ? null
                : municipalities.bySlug(described.municipality()).orElseThrow();
        if (GRANTED.contains(described.role())) {
            grants.grant(person.id(), here, described.role());
        }
        if (!described.organisations().isEmpty()) {
            scope.within(here, () -> described.organisations().forEach(name -> mandate(person, name)));
        }
    }

    private void mandate(Person person, String name) {
        OrganisationEntity organisation = register.all().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        var today = LocalDate.ofInstant(clock.instant(), Formats.WARSAW);
        mandates.grant(organisation.id(), NewMandate.whole(person.id(), today, null), true);
    }
}
