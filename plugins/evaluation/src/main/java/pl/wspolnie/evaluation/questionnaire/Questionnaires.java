package pl.wspolnie.evaluation.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.show.Stale;

/** The questionnaires of the municipality. Drafts exist for those alone who write them. */
@ApplicationScoped
public class Questionnaires {

    /** Who writes questionnaires and puts them into use. */
    public static final String MANAGE = "evaluation.questionnaire.manage";

    private final Records records;
    private final Organisations organisations;
    private final Projects projects;
    private final CurrentRequest request;
    private final Audit audit;

    protected Questionnaires() {
        this(null, null, null, null, null);
    }

    @Inject
    public Questionnaires(
            Records records, Organisations organisations, Projects projects, CurrentRequest request, Audit audit) {
        this.records = records;
        this.organisations = organisations;
        this.projects = projects;
        this.request = request;
        this.audit = audit;
    }

    /** All that the reader may see, by title, the newest version first. */
    public List<Questionnaire> all() {
        return records.list(Questionnaire.class, "", "e.title, e.familyId, e.edition desc", Map.of()).stream()
                .filter(this::maySee)
                .toList();
    }

    /** @throws NotFound if there is none that the reader may see */
    public Questionnaire get(long id) {
        var found = records.get(Questionnaire.class, id);
        if (!maySee(found)) {
            throw new NotFound("questionnaire " + id);
        }
        return found;
    }

    private boolean maySee(Questionnaire questionnaire) {
        return !questionnaire.isDraft() || isOwn(questionnaire) && request.may(MANAGE);
    }

    /** Whether the municipality owns it, and so may change it. */
    public boolean isOwn(Questionnaire questionnaire) {
        return questionnaire.municipalityId() == request.municipality().id();
    }

    /** A draft of the municipality's own. */
    @Transactional
    public Questionnaire add(QuestionnaireInput input) {
        check(input);
        var questionnaire = new Questionnaire(input);
        records.add(questionnaire);
        questionnaire.beFirst();
        records.flush();
        recorded("evaluation.questionnaire.added", questionnaire);
        return questionnaire;
    }

    /** Changes what it is about; not its items. */
    @Transactional
    public Questionnaire describe(long id, QuestionnaireInput input) {
        check(input);
        var questionnaire = locked(id, input.rowVersion());
        questionnaire.requireDraft();
        questionnaire.describe(input);
        recorded("evaluation.questionnaire.changed", questionnaire);
        return questionnaire;
    }

    private void check(QuestionnaireInput input) {
        if (input.project() != null && projects.find(input.project()).isEmpty()) {
            throw new InvalidInput("project", "evaluation.indicator.fault.choice");
        }
    }

    /**
     * Changes what a draft asks.
     *
     * @param rowVersion of the version that was looked at, or {@code null} for the present one
     * @param change may fail with a fault
     * @throws Conflict if it is in use, or was changed by somebody else
     */
    @Transactional
    public Questionnaire write(long id, Long rowVersion, UnaryOperator<Content> change) {
        var questionnaire = locked(id, rowVersion);
        questionnaire.requireDraft();
        questionnaire.ask(change.apply(questionnaire.content()));
        recorded("evaluation.questionnaire.changed", questionnaire);
        return questionnaire;
    }

    /**
     * Puts a draft into use: from now on its items do not change. Grids of organisations are filled with the register as
     * it is now, unless the editor has chosen.
     *
     * @throws InvalidInput if something is missing
     */
    @Transactional
    public Questionnaire use(long id) {
        var questionnaire = locked(id, null);
        questionnaire.requireDraft();
        var register = register();
        var content = questionnaire.content().changeItems(item -> filled(item, register));
        InvalidInput.ifAny(Completeness.faults(content));
        questionnaire.ask(content);
        questionnaire.become(Status.IN_USE);
        recorded("evaluation.questionnaire.used", questionnaire);
        return questionnaire;
    }

    /** The organisations of the register, as rows of a grid. */
    public List<Option> register() {
        return organisations.all().stream()
                .map(one -> Option.of(String.valueOf(one.id()), one.name(), ""))
                .toList();
    }

    private static Item filled(Item item, List<Option> register) {
        return item.kind() == ItemKind.ORGANISATIONS && item.rows().isEmpty() ? item.about(register) : item;
    }

    /** No more waves ask it. */
    @Transactional
    public Questionnaire close(long id) {
        var questionnaire = locked(id, null);
        if (questionnaire.status() != Status.IN_USE) {
            throw new Conflict(Text.of("evaluation.conflict.notinuse"));
        }
        questionnaire.become(Status.CLOSED);
        recorded("evaluation.questionnaire.closed", questionnaire);
        return questionnaire;
    }

    /** A draft of the next version, with the same items. */
    @Transactional
    public Questionnaire renew(long id) {
        var before = locked(id, null);
        long last = records.count(Questionnaire.class, "e.familyId = :family", Map.of("family", before.familyId()));
        var next = new Questionnaire(before, (int) last + 1);
        if (before.invented()) {
            next.markInvented();
        }
        records.add(next);
        records.flush();
        recorded("evaluation.questionnaire.renewed", next);
        return next;
    }

    /** Throws a draft away. */
    @Transactional
    public void discard(long id) {
        var questionnaire = locked(id, null);
        questionnaire.requireDraft();
        recorded("evaluation.questionnaire.discarded", questionnaire);
        records.remove(questionnaire);
    }

    private Questionnaire locked(long id, Long rowVersion) {
        var questionnaire = records.lock(Questionnaire.class, id);
        if (rowVersion != null) {
            Stale.refuse(questionnaire, rowVersion);
        }
        return questionnaire;
    }

    private void recorded(String action, Questionnaire questionnaire) {
        audit.record(
                action,
                "questionnaire/" + questionnaire.id(),
                Map.of("name", questionnaire.title().pl(), "edition", questionnaire.edition()));
    }
}
