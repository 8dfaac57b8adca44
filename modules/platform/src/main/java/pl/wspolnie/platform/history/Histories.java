package pl.wspolnie.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Change;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.audit.AuditEntry;
import pl.wspolnie.platform.audit.AuditFilter;
import pl.wspolnie.platform.audit.AuditTrail;
import pl.wspolnie.platform.scope.Situation;

/** The public part of the audit: people of the office and organisations by name, residents without. */
@ApplicationScoped
public class Histories {

    private static final int MOST = 200;

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

    /** The newest first; none outside of a municipality. */
    public List<Change> of(String subject, String actions) {
        return Situation.present()
                .municipality()
                .map(here -> of(here, new AuditFilter(actions, subject, null, null)))
                .orElse(List.of());
    }

    private List<Change> of(Municipality here, AuditFilter filter) {
        var entries = trail.list(here.id(), filter, 0, MOST);
        var office = entries.isEmpty() ? Set.<Long>of() : office(here);
        return entries.stream().map(entry -> change(entry, office)).toList();
    }

    private Set<Long> office(Municipality here) {
        return grants.everIn(here).stream().map(grant -> grant.person().id()).collect(Collectors.toSet());
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
