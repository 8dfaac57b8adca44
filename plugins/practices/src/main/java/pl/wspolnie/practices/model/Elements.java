package pl.wspolnie.practices.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.search.References;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.shared.Days;
import pl.wspolnie.practices.shared.Versions;

/** The elements of models, with what they rest on and the way that each has gone. */
@ApplicationScoped
public class Elements {

    private static final int MOST_FOUND = 20;

    private final Records records;
    private final Models models;
    private final References references;
    private final CurrentRequest request;
    private final Days days;

    protected Elements() {
        this(null, null, null, null, null);
    }

    @Inject
    public Elements(Records records, Models models, References references, CurrentRequest request, Days days) {
        this.records = records;
        this.models = models;
        this.references = references;
        this.request = request;
        this.days = days;
    }

    /** @throws NotFound if the model has no such element, or it is in no version that the reader may see */
    public Element get(Model model, long id) {
        var element = records.get(Element.class, id);
        boolean inForce = models.current(model).stream().anyMatch(wording -> wording.elementId() == id);
        if (element.modelId() != model.id() || !inForce && !request.may(Models.MANAGE)) {
            throw new NotFound("element " + id + " of model " + model.id());
        }
        return element;
    }

    @Transactional
    public Element add(long modelId, ElementInput input) {
        var model = records.lock(Model.class, modelId);
        var element = new Element(model, input);
        records.add(element);
        records.flush();
        models.tell("practices.element.added", model);
        return element;
    }

    /** @throws Conflict if somebody else has changed it meanwhile */
    @Transactional
    public Element change(long modelId, long id, ElementInput input) {
        var model = models.get(modelId);
        var element = lock(model, id);
        Versions.refuseStale(element, input.rowVersion());
        element.change(input);
        models.tell("practices.element.changed", model);
        return element;
    }

    /** Leaves an element out of the next version, or takes it in again. */
    @Transactional
    public Element retire(long modelId, long id, boolean left) {
        var model = models.get(modelId);
        var element = lock(model, id);
        element.retire(left);
        models.tell(left ? "practices.element.retired" : "practices.element.restored", model);
        return element;
    }

    private Element lock(Model model, long id) {
        return records.lock(Element.class, get(model, id).id());
    }

    /**
     * Something referred to, as it is now.
     *
     * @param found {@code null} if it is gone, not public, or its module is off
     */
    public record Ground(Basis basis, Reference found) {}

    /** A step with what it refers to as it is now; {@code null} for nothing. */
    public record Done(Step step, Reference found) {}

    /** What an element rests on. */
    public List<Ground> grounds(Element element) {
        return records.list(Basis.class, "e.elementId = :element", "", Map.of("element", element.id())).stream()
                .map(basis -> new Ground(
                        basis, references.find(basis.kind(), basis.referredId()).orElse(null)))
                .toList();
    }

    /** What can be referred to by these words; without words, some of the kind; without both, nothing. */
    public List<Reference> offered(String words, String kind) {
        boolean anyKind = kind == null || kind.isBlank();
        if (words == null || words.isBlank()) {
            return anyKind ? List.of() : references.list(kind, MOST_FOUND);
        }
        return references.search(words, anyKind ? Set.of() : Set.of(kind), MOST_FOUND);
    }

    /** A kind of what can be referred to. */
    public record Kind(String id, Text name) {}

    /** The kinds of what can be referred to, module by module. */
    public List<Kind> kinds() {
        return references.kinds().stream().sorted().map(Elements::kind).toList();
    }

    /** Named by the module that it belongs to, in the search as well. */
    private static Kind kind(String id) {
        int dot = id.indexOf('.');
        return new Kind(id, Text.of(id.substring(0, dot) + ".search.kind" + id.substring(dot)));
    }

    /** @throws InvalidInput if there is no such thing to refer to */
    @Transactional
    public Basis ground(long modelId, long id, BasisInput input) {
        var model = models.get(modelId);
        var element = lock(model, id);
        if (references.find(input.kind(), input.referred()).isEmpty()) {
            throw new InvalidInput("referred", "practices.fault.reference");
        }
        return put(model, element, input);
    }

    /** Enters something that is there, though not public yet. */
    @Transactional
    public Basis put(Model model, Element element, BasisInput input) {
        var basis = new Basis(element, input);
        records.add(basis);
        records.flush();
        models.tell("practices.basis.added", model);
        return basis;
    }

    @Transactional
    public void unground(long modelId, long id, long basisId) {
        var model = models.get(modelId);
        var element = lock(model, id);
        var basis = records.get(Basis.class, basisId);
        if (basis.elementId() != element.id()) {
            throw new NotFound("basis " + basisId + " of element " + id);
        }
        records.remove(basis);
        models.tell("practices.basis.removed", model);
    }

    /** The way of an element. */
    public Way<Done> way(Element element) {
        var steps = steps(element).stream()
                .map(step -> new Done(
                        step,
                        step.kind() == null
                                ? null
                                : references
                                        .find(step.kind(), step.referredId())
                                        .orElse(null)))
                .collect(Collectors.groupingBy(done -> done.step().stage()));
        return Way.of(steps);
    }

    private List<Step> steps(Element element) {
        return records.list(Step.class, "e.elementId = :element", "e.day", Map.of("element", element.id()));
    }

    /** @throws NotFound if the element has no such step */
    public Step step(Element element, long id) {
        var step = records.get(Step.class, id);
        if (step.elementId() != element.id()) {
            throw new NotFound("step " + id + " of element " + element.id());
        }
        return step;
    }

    @Transactional
    public Step addStep(long modelId, long id, StepInput input) {
        var model = models.get(modelId);
        var element = lock(model, id);
        check(element, null, input);
        var step = new Step(element, input);
        records.add(step);
        records.flush();
        models.tell("practices.step.added", model);
        return step;
    }

    @Transactional
    public Step changeStep(long modelId, long id, long stepId, StepInput input) {
        var model = models.get(modelId);
        var element = lock(model, id);
        check(element, stepId, input);
        var step = step(element, stepId);
        step.change(input);
        records.flush();
        models.tell("practices.step.changed", model);
        return step;
    }

    @Transactional
    public void removeStep(long modelId, long id, long stepId) {
        var model = models.get(modelId);
        records.remove(step(lock(model, id), stepId));
        models.tell("practices.step.removed", model);
    }

    private void check(Element element, Long stepId, StepInput input) {
        if (input.day().isAfter(days.today())) {
            throw new InvalidInput("day", "practices.fault.future");
        }
        if (input.stage() == Stage.ADOPTED && input.resolution() == null) {
            throw new InvalidInput("resolution", "practices.fault.resolution");
        }
        if (input.link() != null && grounds(element).stream().noneMatch(ground -> isMeant(ground.basis(), input))) {
            throw new InvalidInput("link", "platform.fault.choice");
        }
        var first = new EnumMap<Stage, LocalDate>(Stage.class);
        steps(element).stream()
                .filter(step -> !step.id().equals(stepId))
                .forEach(step ->
                        first.merge(step.stage(), step.day(), (one, other) -> one.isBefore(other) ? one : other));
        if (!Way.inOrder(first, input.stage(), input.day())) {
            throw new InvalidInput("day", "practices.fault.order");
        }
    }

    private static boolean isMeant(Basis basis, StepInput input) {
        return basis.kind().equals(input.kind()) && basis.referredId() == input.referred();
    }
}
