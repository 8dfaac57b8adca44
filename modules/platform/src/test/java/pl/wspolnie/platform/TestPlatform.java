package pl.wspolnie.platform;

import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pl.wspolnie.api.event.MunicipalEvent;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.access.AccountLetters;
import pl.wspolnie.platform.access.EmailChanges;
import pl.wspolnie.platform.access.PasswordResets;
import pl.wspolnie.platform.access.Registrations;
import pl.wspolnie.platform.accounts.AccountChange;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.ApiTokens;
import pl.wspolnie.platform.accounts.FirstOperator;
import pl.wspolnie.platform.accounts.GrantChecks;
import pl.wspolnie.platform.accounts.HeldPermissions;
import pl.wspolnie.platform.accounts.LogIn;
import pl.wspolnie.platform.accounts.LoginAttempts;
import pl.wspolnie.platform.accounts.NewAccount;
import pl.wspolnie.platform.accounts.Passwords;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.accounts.SecondFactors;
import pl.wspolnie.platform.accounts.SecretBox;
import pl.wspolnie.platform.accounts.Sessions;
import pl.wspolnie.platform.accounts.Tickets;
import pl.wspolnie.platform.audit.AuditTrail;
import pl.wspolnie.platform.audit.Revisions;
import pl.wspolnie.platform.boot.PluginSet;
import pl.wspolnie.platform.data.MunicipalRecords;
import pl.wspolnie.platform.data.TestDatabase;
import pl.wspolnie.platform.data.Writing;
import pl.wspolnie.platform.jobs.Wakes;
import pl.wspolnie.platform.mail.Handovers;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.mail.Suspensions;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.municipalities.MunicipalityDetails;
import pl.wspolnie.platform.municipalities.MunicipalityKind;
import pl.wspolnie.platform.municipalities.PartnerRole;
import pl.wspolnie.platform.municipalities.ProjectDetails;
import pl.wspolnie.platform.municipalities.ProjectEntity;
import pl.wspolnie.platform.municipalities.Projects;
import pl.wspolnie.platform.people.Confirmations;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.people.OrganisationEntries;
import pl.wspolnie.platform.people.OrganisationNews;
import pl.wspolnie.platform.people.OrganisationRegister;
import pl.wspolnie.platform.plugins.MandatesNeeded;
import pl.wspolnie.platform.plugins.Permissions;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.rights.ComposedRoles;
import pl.wspolnie.platform.rights.MunicipalDepartments;
import pl.wspolnie.platform.rights.MunicipalRights;
import pl.wspolnie.platform.rights.RoleBasisEnded;
import pl.wspolnie.platform.rights.RoleRules;
import pl.wspolnie.platform.scope.Asker;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.scope.PresentRequest;
import pl.wspolnie.platform.scope.Situation;
import pl.wspolnie.platform.settings.SettingsStore;
import pl.wspolnie.platform.spam.Secrets;
import pl.wspolnie.platform.text.Bilingual;
import pl.wspolnie.platform.web.WebSettings;

/** The platform's collections put together over a real database, as the container would. */
public final class TestPlatform {

    public static final Setting<Long> LIMIT = Setting.number("limit", 3, 1, 10);

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private static final PluginSet INSTALLED = PluginSet.of(List.<Plugin>of(
            new Platform(),
            () -> PluginManifest.of("forum"),
            () -> PluginManifest.of("budget").withRequires("forum").withSettings(LIMIT),
            () -> PluginManifest.of("archive").withRequires("budget")));

    public final TestDatabase database;
    public final EntityManager entities;
    public final List<MunicipalEvent> events = new ArrayList<>();
    public final Hand clock = new Hand();
    public final MunicipalScope scope = new MunicipalScope();
    public final Plugins plugins = new Plugins(INSTALLED);
    public final PresentRequest request;
    public final MunicipalRights rights;
    public final RoleRules rules;
    public final ComposedRoles roles;
    public final MunicipalDepartments departments;
    public final Writing writing;
    public final AuditTrail audit;
    public final Revisions revisions;
    public final MunicipalRecords records;
    public final Municipalities municipalities;
    public final Projects projects;
    public final Modules modules;
    public final SettingsStore settings;
    public final OrganisationRegister organisations;
    public final List<String> told = new ArrayList<>();
    public final Notifications notifications = new Heard();
    public final OrganisationNews news;
    public final Mandates mandates;
    public final OrganisationEntries entries;
    public final Confirmations confirmations;
    public final Sessions sessions;
    public final RoleGrants grants;
    public final Accounts accounts;
    public final LoginAttempts attempts;
    public final LogIn logIn;
    public final FirstOperator firstOperator;
    public final Tickets tickets;
    public final HeldPermissions held;
    public final ApiTokens tokens;
    public final SecondFactors factors;
    public final Mails mails;
    public final Registrations registrations;
    public final PasswordResets resets;
    public final EmailChanges emailChanges;

    private TestPlatform(TestDatabase database) {
        this.database = database;
        entities = database.entities();
        rights = new MunicipalRights(entities, new Permissions(plugins));
        request = new PresentRequest(rights, new MandatesNeeded(plugins));
        writing = new Writing(entities);
        audit = new AuditTrail(entities, clock);
        revisions = new Revisions(entities);
        records = new MunicipalRecords(entities, writing);
        municipalities = new Municipalities(entities, writing, audit, scope);
        projects = new Projects(entities, writing, audit, scope, partners -> {});
        modules = new Modules(entities, plugins, municipalities, scope, audit, events::add, new Keys(), clock);
        settings = new SettingsStore(entities, plugins, municipalities, request, scope, audit, clock);
        organisations = new OrganisationRegister(records, audit, (kind, id) -> {}, events::add);
        sessions = new Sessions(entities, clock);
        var ends = new Fired<RoleBasisEnded>(this::endWithBasis);
        rules = new RoleRules(records, new Permissions(plugins), rights, municipalities, request, audit);
        roles = new ComposedRoles(records, rules, audit, ends, clock);
        departments = new MunicipalDepartments(records, audit, ends, clock);
        var checks = new GrantChecks(rights, roles, departments, scope, request);
        grants = new RoleGrants(entities, writing, municipalities, checks, request, audit, scope, clock);
        news = new OrganisationNews(notifications, grants, request);
        mandates = new Mandates(records, audit, news, request, clock);
        entries = new OrganisationEntries(records, organisations, mandates, news, request, clock);
        confirmations = new Confirmations(records, mandates, news, audit, request, clock);
        var passwords = new Passwords(new PlainPasswords(), Optional.of(1));
        mails = new Mails(entities, handovers(), new Suspensions(entities, clock), clock, new Wakes());
        var web = new WebSettings("https://wspolnie.example.org", Optional.empty(), "");
        var letters = new AccountLetters(mails, new Keys(), web, clock);
        var changes = new Fired<AccountChange>(change -> {
            letters.tell(change);
            endWithAccount(change);
        });
        accounts = new Accounts(entities, writing, passwords, sessions, grants, audit, scope, changes, clock);
        attempts = new LoginAttempts(entities, writing, clock);
        logIn = new LogIn(accounts, passwords, attempts);
        held = new HeldPermissions(grants, rights, municipalities, new Permissions(plugins));
        tokens = new ApiTokens(entities, held, audit, scope, changes, clock);
        factors = new SecondFactors(
                entities, new SecretBox(Optional.of(KEY), Optional.empty(), ""), audit, scope, changes, clock);
        firstOperator = new FirstOperator(entities, accounts, grants, clock);
        tickets = new Tickets(entities, clock);
        registrations = new Registrations(logIn, accounts, tickets, letters, request);
        resets = new PasswordResets(registrations, logIn, accounts, tickets, letters, request);
        emailChanges = new EmailChanges(logIn, accounts, tickets, letters, request);
    }

    private void endWithAccount(AccountChange change) {
        tokens.endWithAccount(change);
        factors.endWithAccount(change);
    }

    private void endWithBasis(RoleBasisEnded ended) {
        grants.endWithBasis(ended);
    }

    /** One over H2, one over PostgreSQL. */
    public static Stream<TestPlatform> onBothDatabases() {
        return Stream.of(TestDatabase.h2(), TestDatabase.postgres()).map(TestPlatform::new);
    }

    /** In a transaction of its own, as the container would. */
    /** In a transaction of its own, as the container would. */
    public Secrets secrets() {
        return new Secrets(entities) {
            @Override
            public String get() {
                return database.call(super::get);
            }
        };
    }

    private Handovers handovers() {
        return new Handovers(entities, clock, Optional.of("jdbc:")) {
            @Override
            public void mark(long mail) {
                database.run(() -> super.mark(mail));
            }
        };
    }

    /** Does work for a municipality in a transaction of its own. */
    public <T> T at(Municipality municipality, Supplier<T> work) {
        return scope.call(municipality, () -> database.call(work));
    }

    /** As {@link #at}. */
    public void in(Municipality municipality, Runnable work) {
        scope.within(municipality, () -> database.run(work));
    }

    /** A new municipality with an audit chain of its own. */
    public Municipality municipality() {
        var number = TestDatabase.number();
        return database.call(() -> municipalities.add(
                "gmina-" + number,
                new MunicipalityDetails(
                        "Gmina " + number,
                        "Gmina",
                        Long.toString(number),
                        MunicipalityKind.GMINA,
                        null,
                        null,
                        "Urząd",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "test")));
    }

    /** A project of these municipalities. */
    public ProjectEntity project(Municipality... partners) {
        var words = new Bilingual("słowa", "words");
        var carriers = Stream.of(partners)
                .map(partner -> ProjectDetails.Partner.of(municipalities.entity(partner.id()), PartnerRole.PARTNER));
        return database.call(() -> projects.add(new ProjectDetails(
                "projekt-" + TestDatabase.number(),
                "Projekt",
                words,
                words,
                words,
                LocalDate.of(2013, 11, 1),
                LocalDate.of(2015, 4, 30),
                words,
                words,
                false,
                List.of(),
                carriers.toList(),
                List.of())));
    }

    /** A new account with the password {@code long enough}. */
    public Person person() {
        var number = TestDatabase.number();
        return database.call(() -> accounts.add(
                new NewAccount("Person" + number + "@example.org", "Osoba " + number, "long enough", "long enough")));
    }

    /** Works as this person. */
    public <T> T as(Person person, Set<Role> roles, Supplier<T> work) {
        var asker = Optional.of(new Asker(person, Optional.empty(), roles));
        return new Situation(Situation.present().municipality(), asker, Locale.ENGLISH).during(work);
    }

    /** Works as this person for an organisation of the municipality at hand, as far as the mandates in force go. */
    public <T> T actingFor(Person person, long organisation, Supplier<T> work) {
        var acting = mandates.inForce(person.id(), organisation).orElseThrow();
        var asker = new Asker(person, Optional.of(acting.organisation().asOrganisation()), Set.of(), acting.kinds());
        return new Situation(Situation.present().municipality(), Optional.of(asker), Locale.ENGLISH).during(work);
    }

    @Override
    public String toString() {
        return database.toString();
    }

    /** A clock that is set by hand. */
    public static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-21T12:00:00.123456789Z");

        public void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class Heard implements Notifications {

        @Override
        public void tell(long person, NotificationKind kind, String event, Text subject, Text body, String path) {
            told.add(person + " " + subject.key());
        }

        @Override
        public void invite(
                long person,
                NotificationKind kind,
                String event,
                Text subject,
                Text body,
                String path,
                CalendarEvent date) {
            tell(person, kind, event, subject, body, path);
        }
    }

    private static final class Keys implements Messages {

        @Override
        public String say(Text text) {
            return text.key();
        }

        @Override
        public String say(Text text, Locale locale) {
            return text.key();
        }
    }

    private static final class PlainPasswords implements Pbkdf2PasswordHash {

        @Override
        public void initialize(Map<String, String> parameters) {
            // Nothing to tune.
        }

        @Override
        public String generate(char[] password) {
            return "plain:" + new String(password);
        }

        @Override
        public boolean verify(char[] password, String stored) {
            return generate(password).equals(stored);
        }
    }
}
