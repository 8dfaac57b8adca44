package pl.wspolnie.evaluation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.questionnaire.Questionnaire;
import pl.wspolnie.evaluation.questionnaire.Questionnaires;
import pl.wspolnie.evaluation.questionnaire.Status;
import pl.wspolnie.evaluation.show.Stale;

/** The waves of the municipality. */
@ApplicationScoped
public class Waves {

    /** Who plans and leads waves. */
    public static final String MANAGE = "evaluation.wave.manage";

    /** Legal dates are those of Warsaw. */
    public static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Records records;
    private final Questionnaires questionnaires;
    private final Projects projects;
    private final CurrentRequest request;
    private final Audit audit;
    private final Search search;
    private final Clock clock;

    protected Waves() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Waves(
            Records records,
            Questionnaires questionnaires,
            Projects projects,
            CurrentRequest request,
            Audit audit,
            Search search,
            Clock clock) {
        this.records = records;
        this.questionnaires = questionnaires;
        this.projects = projects;
        this.request = request;
        this.audit = audit;
        this.search = search;
        this.clock = clock;
    }

    /** All waves, the newest first. */
    public List<Wave> all() {
        return records.list(Wave.class, "", "e.opensOn desc, e.id desc", Map.of());
    }

    /** The waves of a questionnaire in all its versions, the first one first. */
    public List<Wave> ofFamily(long family) {
        return records.list(Wave.class, "e.familyId = :family", "e.number", Map.of("family", family));
    }

    /** The waves of one version. */
    public List<Wave> of(Questionnaire questionnaire) {
        return records.list(Wave.class, "e.questionnaireId = :id", "e.number", Map.of("id", questionnaire.id()));
    }

    /** @throws NotFound if there is no such wave */
    public Wave get(long id) {
        return records.get(Wave.class, id);
    }

    /** @throws NotFound if there is no such wave, or it is a partner's: its owner alone leads it */
    public Wave own(long id) {
        var wave = get(id);
        if (!isOwn(wave)) {
            throw new NotFound("wave " + id + " is a partner's");
        }
        return wave;
    }

    /** The municipality that leads a partner's wave; empty for an own one. */
    public Optional<Municipality> owner(Wave wave) {
        return isOwn(wave)
                ? Optional.empty()
                : projects.find(wave.projectId()).stream()
                        .flatMap(project -> project.municipalities().stream())
                        .filter(municipality -> municipality.id() == wave.municipalityId())
                        .findFirst();
    }

    public Optional<Wave> find(long id) {
        return records.find(Wave.class, id);
    }

    /** The questionnaire that a wave asks. */
    public Questionnaire questionnaire(Wave wave) {
        return records.get(Questionnaire.class, wave.questionnaireId());
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(WARSAW));
    }

    public Instant now() {
        return clock.instant();
    }

    /** What goes on in a wave today. */
    public WaveState stateOf(Wave wave) {
        return wave.stateOn(today());
    }

    public boolean isOpen(Wave wave) {
        return stateOf(wave) == WaveState.OPEN;
    }

    /** Whether the municipality owns it, and so may change it. */
    public boolean isOwn(Wave wave) {
        return wave.municipalityId() == request.municipality().id();
    }

    /** The waves that people answer today. */
    public List<Wave> open() {
        return all().stream().filter(this::isOpen).toList();
    }

    /** The waves whose results everybody can read, the newest first. */
    public List<Wave> published() {
        return records.list(Wave.class, "e.publishedAt is not null", "e.publishedAt desc", Map.of());
    }

    /** What is known of the population of a wave. */
    public List<Share> shares(Wave wave) {
        return records.list(Share.class, "e.waveId = :wave", "e.item, e.answer", Map.of("wave", wave.id()));
    }

    /**
     * Plans a wave.
     *
     * @throws Conflict if the questionnaire is not in use
     */
    @Transactional
    public Wave add(long questionnaireId, WaveInput input) {
        check(input);
        var questionnaire = records.lock(Questionnaire.class, questionnaireId);
        if (questionnaire.status() != Status.IN_USE) {
            throw new Conflict(Text.of("evaluation.conflict.notinuse"));
        }
        int number = ofFamily(questionnaire.familyId()).size() + 1;
        var wave = new Wave(questionnaire, number, input);
        records.add(wave);
        records.flush();
        changed("evaluation.wave.added", wave);
        return wave;
    }

    /** @throws Conflict if the wave is sealed, or was changed by somebody else */
    @Transactional
    public Wave change(long id, WaveInput input) {
        check(input);
        var wave = locked(id);
        if (input.rowVersion() != null) {
            Stale.refuse(wave, input.rowVersion());
        }
        wave.describe(input);
        changed("evaluation.wave.changed", wave);
        return wave;
    }

    /**
     * Sets what is known of the population; what was known before is forgotten.
     *
     * @throws Conflict if the wave is sealed: who could try out weights would learn from the results how groups answered
     */
    @Transactional
    public void know(long id, SharesInput input) {
        var wave = locked(id);
        var shares = input.checked(questionnaire(wave).content());
        shares(wave).forEach(records::remove);
        records.flush();
        shares.forEach(share -> records.add(new Share(wave, share.item(), share.answer(), share.share())));
        changed("evaluation.wave.weighted", wave);
    }

    /**
     * A wave of the municipality's own, locked to be changed.
     *
     * @throws Conflict if it is sealed
     */
    public Wave locked(long id) {
        return requireUnsealed(records.lock(Wave.class, id));
    }

    /**
     * A wave to be looked at before it is changed.
     *
     * @throws Conflict if it is sealed
     */
    public Wave unsealed(long id) {
        return requireUnsealed(own(id));
    }

    private static Wave requireUnsealed(Wave wave) {
        if (wave.sealed()) {
            throw new Conflict(Text.of("evaluation.conflict.sealed"));
        }
        return wave;
    }

    /** Tells the audit and the search of a change. */
    public void changed(String action, Wave wave) {
        audit.record(action, "wave/" + wave.id(), Map.of("name", wave.name(), "questionnaire", wave.questionnaireId()));
        search.changed(ResultSearch.KIND, wave.id());
        search.changed(SurveySearch.KIND, wave.id());
    }

    private static void check(WaveInput input) {
        var faults = new ArrayList<Fault>();
        if (input.closesOn().isBefore(input.opensOn())) {
            faults.add(Fault.of("closesOn", "evaluation.fault.span"));
        }
        InvalidInput.ifAny(faults);
    }
}
