package pl.wspolnie.testkit.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.NewAccount;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.municipalities.MunicipalityDetails;
import pl.wspolnie.platform.municipalities.MunicipalityKind;
import pl.wspolnie.platform.people.LegalForm;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.people.NewMandate;
import pl.wspolnie.platform.people.OrganisationDetails;
import pl.wspolnie.platform.people.OrganisationRegister;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.scope.Asker;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.scope.Situation;
import pl.wspolnie.platform.text.Languages;

/** Makes municipalities, people and content for tests, by the platform's own collections. */
@ApplicationScoped
public class Fixture {

    private static final String SOURCE = "made up for a test";

    private final Municipalities municipalities;
    private final MunicipalScope scope;
    private final Modules modules;
    private final Plugins plugins;
    private final Accounts accounts;
    private final RoleGrants grants;
    private final OrganisationRegister organisations;
    private final Mandates mandates;
    private final Work work;

    protected Fixture() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Fixture(
            Municipalities municipalities,
            MunicipalScope scope,
            Modules modules,
            Plugins plugins,
            Accounts accounts,
            RoleGrants grants,
            OrganisationRegister organisations,
            Mandates mandates,
            Work work) {
        this.municipalities = municipalities;
        this.scope = scope;
        this.modules = modules;
        this.plugins = plugins;
        this.accounts = accounts;
        this.grants = grants;
        this.organisations = organisations;
        this.mandates = mandates;
        this.work = work;
    }

    long municipality(String slug, String name, String terc) {
        var details = new MunicipalityDetails(
                "Gmina " + name,
                name,
                terc,
                MunicipalityKind.GMINA,
                1_000,
                LocalDate.of(2026, 1, 1),
                "Urząd Gminy " + name,
                "ul. Próbna 1, 00-000 " + name,
                "urzad@" + slug + ".example",
                "https://" + slug + ".example",
                null,
                null,
                null,
                SOURCE);
        return municipalities.add(slug, details).id();
    }

    long account(String email, String name, String password) {
        return accounts.add(new NewAccount(email, name, password, password)).id();
    }

    void role(long account, String municipality, Role role) {
        grants.grant(account, role == Role.OPERATOR ? null : find(municipality), role);
    }

    /** An organisation of the municipality for which the person may act. */
    long organisation(String municipality, String name, long account) {
        return scope.call(find(municipality), () -> {
            var details = OrganisationDetails.named(name, LegalForm.values()[0], "", SOURCE);
            var organisation = organisations.add(details, true);
            mandates.grant(organisation.id(), NewMandate.whole(account, LocalDate.of(2026, 1, 1), null));
            return organisation.id();
        });
    }

    void module(String municipality, String plugin, boolean on) {
        if (on) {
            modules.switchOn(find(municipality), plugin);
        } else {
            modules.switchOff(find(municipality), plugin);
        }
    }

    /** Adds the plugin's demonstration content. Somebody is logged in meanwhile, so that what records its author does. */
    void demo(String municipality, String plugin, long account) {
        var person = accounts.find(account).orElseThrow();
        as(municipality, person, () -> manifest(plugin)
                .demoData()
                .forEach(type -> CDI.current().select(type).get().add()));
    }

    private void as(String municipality, Person person, Runnable deed) {
        var asker = new Asker(person, Optional.empty(), Set.of());
        var situation = new Situation(Optional.of(find(municipality)), Optional.of(asker), Languages.POLISH);
        situation.during(() -> work.whole(() -> {
            deed.run();
            return null;
        }));
    }

    Municipality find(String slug) {
        return municipalities.bySlug(slug).orElseThrow();
    }

    PluginManifest manifest(String plugin) {
        return plugins.find(plugin).orElseThrow();
    }
}
