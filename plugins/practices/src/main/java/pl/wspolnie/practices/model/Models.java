package pl.wspolnie.practices.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Differences;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.shared.Days;
import pl.wspolnie.practices.shared.Versions;

/** The models of the municipality. Everybody reads the version in force; those who write see what they work on. */
@ApplicationScoped
public class Models {

    /** Who writes models and publishes their versions. */
    public static final String MANAGE = "practices.model.manage";

    private final Records records;
    private final CurrentRequest request;
    private final Differences differences;
    private final Following following;
    private final Search search;
    private final Audit audit;
    private final Days days;

    protected Models() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Models(
            Records records,
            CurrentRequest request,
            Differences differences,
            Following following,
            Search search,
            Audit audit,
            Days days) {
        this.records = records;
        this.request = request;
        this.differences = differences;
        this.following = following;
        this.search = search;
        this.audit = audit;
        this.days = days;
    }

    /** What the reader may see, by title. */
    public List<Model> visible() {
        return records.list(Model.class, request.may(MANAGE) ? "" : "e.currentNumber > 0", "e.title", Map.of());
    }

    /** Those that have a version in force. */
    public List<Model> published() {
        return records.list(Model.class, "e.currentNumber > 0", "e.publishedAt desc", Map.of());
    }

    /** @throws NotFound if there is none, or the reader may not see it yet */
    public Model get(long id) {
        var model = records.get(Model.class, id);
        if (!model.isPublished() && !request.may(MANAGE)) {
            throw new NotFound("model " + id + " has no version");
        }
        return model;
    }

    @Transactional
    public Model add(ModelInput input) {
        var model = new Model(input);
        records.add(model);
        records.flush();
        tell("practices.model.added", model);
        return model;
    }

    /** @throws Conflict if somebody else has changed it meanwhile */
    @Transactional
    public Model change(long id, ModelInput input) {
        var model = records.lock(Model.class, id);
        Versions.refuseStale(model, input.rowVersion());
        model.change(input);
        tell("practices.model.changed", model);
        return model;
    }

    /** The versions, the newest first. */
    public List<Version> versions(Model model) {
        return records.list(Version.class, "e.modelId = :model", "e.number desc", Map.of("model", model.id()));
    }

    /** @throws NotFound if the model has no such version */
    public Version version(Model model, int number) {
        return versions(model).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number + " of model " + model.id()));
    }

    /** The wordings in force; empty as long as there is no version. */
    public List<Wording> current(Model model) {
        return model.isPublished() ? version(model, model.currentNumber()).wordings() : List.of();
    }

    /** The elements as they are being worked on, without those that are retired. */
    public List<Element> elements(Model model) {
        return records.list(
                Element.class, "e.modelId = :model and e.retired = false", "e.position", Map.of("model", model.id()));
    }

    /** The elements that the next version is without. */
    public List<Element> retired(Model model) {
        return records.list(
                Element.class, "e.modelId = :model and e.retired = true", "e.position", Map.of("model", model.id()));
    }

    /** What a version changed. */
    public List<ElementChange> changes(Model model, Version version) {
        var before = version.number() == 1
                ? List.<Wording>of()
                : version(model, version.number() - 1).wordings();
        return ElementChange.between(before, version.wordings(), differences);
    }

    /** What the next version would change. */
    public List<ElementChange> pending(Model model) {
        return ElementChange.between(current(model), working(model), differences);
    }

    private List<Wording> working(Model model) {
        return elements(model).stream().map(Wording::of).toList();
    }

    /**
     * Makes what was worked on the version in force.
     *
     * @throws InvalidInput if there is nothing new in it
     */
    @Transactional
    public Version publish(long id, VersionInput input) {
        var model = records.lock(Model.class, id);
        var working = working(model);
        if (working.isEmpty()) {
            throw new InvalidInput("reason", "practices.fault.model.empty");
        }
        refuseUnchanged(model);
        var version = new Version(model, model.next(days.now()), input.reason(), working);
        records.add(version);
        records.flush();
        tell("practices.model.published", model);
        following.tell(
                ModelSearch.KIND,
                id,
                "model/" + id + "/version/" + version.number(),
                Text.of("practices.tidings.model", model.title()),
                Text.of("practices.tidings.model.text", model.title(), version.number(), version.reason()),
                path(model) + "/versions/" + version.number());
        return version;
    }

    private void refuseUnchanged(Model model) {
        boolean same = model.isPublished()
                && pending(model).stream().allMatch(change -> change.kind() == ElementChange.Kind.KEPT)
                && version(model, model.currentNumber()).introduction().equals(model.introduction());
        if (same) {
            throw new InvalidInput("reason", "practices.fault.model.same");
        }
    }

    /** Tells all who show the model that it has changed. */
    @Transactional
    public void tell(String action, Model model) {
        audit.record(action, subject(model), Map.of());
        search.changed(ModelSearch.KIND, model.id());
    }

    static String subject(Model model) {
        return "model/" + model.id();
    }

    /** The path of its page, inside the municipality. */
    public static String path(Model model) {
        return "practices/models/" + model.id();
    }
}
