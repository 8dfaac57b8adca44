package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.audit.AuditEntry;
import pl.wspolnie.platform.audit.AuditTrail;
import pl.wspolnie.platform.text.RequestMessages;

/** Entries of the register as people read them: who did what to which thing. */
@ApplicationScoped
public class AuditWords {

    private final AuditTrail trail;
    private final AuditNames names;
    private final AuditDetails details;
    private final ModuleNames modules;
    private final People people;
    private final Organisations organisations;
    private final RequestMessages messages;
    private final CurrentRequest request;

    protected AuditWords() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public AuditWords(
            AuditTrail trail,
            AuditNames names,
            AuditDetails details,
            ModuleNames modules,
            People people,
            Organisations organisations,
            RequestMessages messages,
            CurrentRequest request) {
        this.trail = trail;
        this.names = names;
        this.details = details;
        this.modules = modules;
        this.people = people;
        this.organisations = organisations;
        this.messages = messages;
        this.request = request;
    }

    /** All of one chain, in their order. */
    List<AuditView.Entry> of(long chain, List<AuditEntry> entries) {
        var remembered = remembered(chain, entries);
        return entries.stream().map(entry -> entry(entry, remembered)).toList();
    }

    /** What the newest entries called the subjects: the only name of what is gone or not public. */
    private Map<String, String> remembered(long chain, List<AuditEntry> entries) {
        var known = new HashMap<String, String>();
        for (var entry : trail.naming(chain, entries, AuditNames.REMEMBERED)) {
            known.putIfAbsent(key(entry), AuditNames.remembered(AuditDetails.read(entry.details())));
        }
        return known;
    }

    private static String key(AuditEntry entry) {
        return plugin(entry) + ":" + entry.subject();
    }

    private static String plugin(AuditEntry entry) {
        return entry.action().substring(0, entry.action().indexOf('.'));
    }

    private AuditView.Entry entry(AuditEntry entry, Map<String, String> remembered) {
        var stored = AuditDetails.read(entry.details());
        var subject = names.subject(plugin(entry), entry.subject(), stored);
        if (subject.name().isEmpty()) {
            subject = new AuditThing(subject.kind(), remembered.getOrDefault(key(entry), ""), null);
        }
        return new AuditView.Entry(
                entry.number(),
                entry.at(),
                who(entry),
                organisation(entry),
                stored.containsKey("token") ? stored.get("token").toString() : null,
                words(entry.action()),
                subject,
                details.of(owner(entry), subject, stored),
                entry.subject(),
                entry.action() + " " + entry.subject() + " " + entry.details());
    }

    /** Settings of a module are changed by the platform, but named by the module. */
    private static String owner(AuditEntry entry) {
        return entry.action().equals("platform.settings.changed")
                        && entry.subject().startsWith("module/")
                ? entry.subject().substring("module/".length())
                : plugin(entry);
    }

    private String who(AuditEntry entry) {
        return entry.account() == null
                ? messages.say(Text.of("platform.trail.system"))
                : people.nameOf(entry.account());
    }

    private String organisation(AuditEntry entry) {
        return entry.organisation() == null
                ? ""
                : organisations
                        .find(entry.organisation())
                        .map(Organisation::name)
                        .orElse("");
    }

    /** The action in words, or whose it is where the plugin that knew them is gone. */
    private Text words(String action) {
        var dot = action.indexOf('.');
        var key = action.substring(0, dot) + ".audit" + action.substring(dot);
        return messages.knows(key, request.locale())
                ? Text.of(key)
                : Text.of("platform.trail.unknown", messages.say(modules.of(action.substring(0, dot))));
    }
}
