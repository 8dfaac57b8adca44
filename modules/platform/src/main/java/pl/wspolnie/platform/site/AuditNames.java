package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Department;
import pl.wspolnie.api.people.Departments;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.search.References;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.rights.ComposedRoleEntity;
import pl.wspolnie.platform.rights.ComposedRoles;
import pl.wspolnie.platform.text.RequestMessages;

/**
 * Names the things that entries of the register speak of. A plugin's are named by what can be found: the subject {@code
 * proposal/12} of an action of the plugin {@code budget} is the document 12 of the kind {@code budget.proposal}.
 */
@ApplicationScoped
public class AuditNames {

    /** Under which of these an entry holds what its subject was called then. */
    static final List<String> REMEMBERED = List.of("name", "title", "question");

    private static final String PLATFORM = "platform.";

    private final References references;
    private final People people;
    private final Organisations organisations;
    private final Departments departments;
    private final ComposedRoles roles;
    private final ModuleNames modules;
    private final RequestMessages messages;
    private final CurrentRequest request;
    private final Urls urls;

    protected AuditNames() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public AuditNames(
            References references,
            People people,
            Organisations organisations,
            Departments departments,
            ComposedRoles roles,
            ModuleNames modules,
            RequestMessages messages,
            CurrentRequest request,
            Urls urls) {
        this.references = references;
        this.people = people;
        this.organisations = organisations;
        this.departments = departments;
        this.roles = roles;
        this.modules = modules;
        this.messages = messages;
        this.request = request;
        this.urls = urls;
    }

    /**
     * What an entry is about.
     *
     * @param plugin whose action it is
     * @param subject as the entry holds it
     * @param details as the entry holds them; their {@code kind} and {@code id} name something of any module
     */
    AuditThing subject(String plugin, String subject, JsonObject details) {
        if (details.get("kind") instanceof JsonString kind
                && details.get("id") instanceof JsonNumber id
                && kind.getString().indexOf('.') > 0) {
            return thing(kind.getString(), id.toString(), details);
        }
        var slash = subject.indexOf('/');
        return slash < 0
                ? AuditThing.named(kind(plugin + "." + subject))
                : thing(plugin + "." + subject.substring(0, slash), subject.substring(slash + 1), details);
    }

    private AuditThing thing(String kind, String key, JsonObject details) {
        return find(kind, key).orElseGet(() -> new AuditThing(kind(kind), remembered(details), null));
    }

    /** A thing that is there now, empty if there is none of this kind and key. */
    Optional<AuditThing> find(String kind, String key) {
        var found = id(key).flatMap(id -> references.find(kind, id));
        return found.isPresent() ? found.map(reference -> AuditThing.of(reference, kind(kind), urls)) : own(kind, key);
    }

    /** Things of the platform that have no public page. */
    private Optional<AuditThing> own(String kind, String key) {
        return switch (kind.startsWith(PLATFORM) ? kind.substring(PLATFORM.length()) : "") {
            case "account" -> id(key).map(people::nameOf).map(AuditThing::named);
            case "organisation" ->
                id(key).flatMap(organisations::find).map(Organisation::name).map(name -> unlinked(kind, name));
            case "department" ->
                id(key).flatMap(departments::find).map(Department::name).map(name -> unlinked(kind, name));
            case "role" -> Optional.of(unlinked(kind, role(key)));
            case "module" -> Optional.of(module(key));
            case "set" -> said("platform.modules.set." + key).map(name -> unlinked(kind, name));
            case "privacy" -> said(key.replace("/", ".privacy.")).map(name -> unlinked(kind, name));
            default -> Optional.empty();
        };
    }

    private AuditThing unlinked(String kind, String name) {
        return new AuditThing(kind(kind), name, null);
    }

    /** A module with the page where it is switched. */
    AuditThing module(String id) {
        var url = modules.isInstalled(id) ? urls.of("admin/modules", id) : null;
        return new AuditThing(kind(PLATFORM.concat("module")), messages.say(modules.of(id)), url);
    }

    /** @param key the name of a built-in role or the id of a composed one */
    String role(String key) {
        return Stream.of(Role.values()).anyMatch(role -> role.name().equals(key))
                ? messages.say(Text.of("platform.role." + key))
                : id(key).flatMap(roles::find).map(ComposedRoleEntity::name).orElse("");
    }

    /** What the kind is called, or empty if the plugin has no word for it. */
    String kind(String kind) {
        var dot = kind.indexOf('.');
        var plugin = kind.substring(0, dot);
        return said(plugin + ".search.kind" + kind.substring(dot))
                .or(() -> said(plugin + ".audit.kind" + kind.substring(dot)))
                .orElse("");
    }

    /** A message, if there is one. */
    Optional<String> said(String key) {
        return messages.knows(key, request.locale()) ? Optional.of(messages.say(Text.of(key))) : Optional.empty();
    }

    /** What the subject was called when the entry was written. */
    static String remembered(JsonObject details) {
        return REMEMBERED.stream()
                .filter(details::containsKey)
                .map(key -> details.getString(key, ""))
                .findFirst()
                .orElse("");
    }

    private static Optional<Long> id(String key) {
        return key.matches("\\d{1,18}") ? Optional.of(Long.valueOf(key)) : Optional.empty();
    }
}
