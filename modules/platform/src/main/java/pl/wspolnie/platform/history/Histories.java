package pl.wspolnie.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Change;
import pl.wspolnie.platform.accounts.RoleGrantEntity;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.audit.AuditEntry;
import pl.wspolnie.platform.audit.AuditFilter;
import pl.wspolnie.platform.audit.AuditTrail;
import pl.wspolnie.platform.scope.Situation;

/** The public part of the audit: people of the office and organisations by name, residents without. */
@ApplicationScoped
public class Histories {

    private static final int MOST = 200;

    /** What is changed for the whole installation. */
    private static final List<String> INSTALLATION = List.of("municipality/", "project/");

    private final AuditTrail trail;
    private final RoleGrants grants;
    private final People people;
    private final Organisations organisations;
    private final Messages messages;

    protected Histories() {
        this(null, null, null, null, null);
    }

    @Inject
    public Histories(
            AuditTrail trail, RoleGrants grants, People people, Organisations organisations, Messages messages) {
        this.trail = trail;
        this.grants = grants;
        this.people = people;
        this.organisations = organisations;
        this.messages = messages;
    }

    /** The newest first. Outside of municipalities there is that of projects and of municipalities themselves. */
    public List<Change> of(String subject, String actions) {
        var here = Situation.present().municipality();
        var installation = subject != null && INSTALLATION.stream().anyMatch(subject::startsWith);
        if (here.isEmpty() && !installation) {
            return List.of();
        }
        var chain = installation ? AuditTrail.INSTALLATION : here.get().id();
        var entries = trail.list(chain, new AuditFilter(actions, subject, null, null), 0, MOST);
        var office = entries.isEmpty() ? Set.<Long>of() : office(here);
        return entries.stream().map(entry -> change(entry, office)).toList();
    }

    private Set<Long> office(Optional<Municipality> here) {
        return Stream.concat(here.stream().flatMap(place -> grants.everIn(place).stream()), grants.operators().stream())
                .map(RoleGrantEntity::account)
                .collect(Collectors.toSet());
    }

    private Change change(AuditEntry entry, Set<Long> office) {
        var dot = entry.action().indexOf('.');
        var words = Text.of(
                entry.action().substring(0, dot) + ".audit" + entry.action().substring(dot));
        return new Change(entry.at(), who(entry, office), words);
    }

    private String who(AuditEntry entry, Set<Long> office) {
        if (entry.organisation() != null) {
            return organisations
                    .find(entry.organisation())
                    .map(Organisation::name)
                    .orElseGet(() -> say("platform.history.organisation"));
        }
        if (entry.account() == null) {
            return say("platform.history.site");
        }
        return office.contains(entry.account()) ? people.nameOf(entry.account()) : say("platform.history.resident");
    }

    private String say(String key) {
        return messages.say(Text.of(key));
    }
}
