package pl.wspolnie.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.ItemKind;
import pl.wspolnie.evaluation.statistics.SmallCells;
import pl.wspolnie.evaluation.wave.ResultSearch;
import pl.wspolnie.evaluation.wave.SurveySearch;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.Waves;

/**
 * What the waves of the municipality say, once they are sealed; nothing of fewer than five people. What is not published
 * exists for those alone who may publish it.
 */
@ApplicationScoped
public class Results {

    /** Who reads results before everybody, and publishes them. */
    public static final String PUBLISH = "evaluation.result.publish";

    private final Records records;
    private final Waves waves;
    private final KeptData data;
    private final CurrentRequest request;
    private final Following following;

    protected Results() {
        this(null, null, null, null, null);
    }

    @Inject
    public Results(Records records, Waves waves, KeptData data, CurrentRequest request, Following following) {
        this.records = records;
        this.waves = waves;
        this.data = data;
        this.request = request;
        this.following = following;
    }

    /** Whether the reader may read the results of a wave. */
    public boolean maySee(Wave wave) {
        return wave.isPublished() || wave.sealed() && waves.isOwn(wave) && request.may(PUBLISH);
    }

    /** The waves whose results the reader may read, of one family, the first one first. */
    public List<Wave> readable(long family) {
        return waves.ofFamily(family).stream().filter(this::maySee).toList();
    }

    /**
     * What a wave says.
     *
     * @param weighted by the known shares of the population, where there are some
     * @throws NotFound if the reader may not know
     */
    public WaveResult get(Wave wave, boolean weighted) {
        var answers = visible(wave);
        var weights = Weights.of(answers, waves.shares(wave));
        var used = weighted ? weights.orElseGet(() -> Weights.none(answers.size())) : Weights.none(answers.size());
        return new WaveResult(
                wave,
                answers.content(),
                SmallCells.isSmall(answers.size()) ? null : (long) answers.size(),
                Tabulation.whole(answers, used),
                used.groups().isEmpty() ? null : weighting(used),
                weights.isPresent());
    }

    private static Weighting weighting(Weights weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights.each()) {
            sum += weight;
            squares += weight * weight;
        }
        return new Weighting(weights.groups(), weights.least(), weights.most(), sum * sum / squares);
    }

    /**
     * What the groups of a characteristic answered, unweighted: weighted beside it, it would tell what is hidden.
     *
     * @throws NotFound if the reader may not know, or the questionnaire has no such characteristic
     */
    public Breakdown breakdown(Wave wave, String by) {
        var answers = visible(wave);
        var item = answers.content().characteristics().stream()
                .filter(candidate -> candidate.code().equals(by))
                .findFirst()
                .orElseThrow(() -> new NotFound("characteristic " + by));
        return new Breakdown(item, Tabulation.by(answers, item));
    }

    /**
     * What a wave says of organisations, by its items of the kind «grid of organisations»; empty if it has none.
     *
     * @throws NotFound if the reader may not know
     */
    public List<OrganisationResult> organisations(Wave wave) {
        var found = new ArrayList<OrganisationResult>();
        for (var result : get(wave, false).items()) {
            if (result.item().kind() == ItemKind.ORGANISATIONS) {
                found.addAll(organisations(result));
            }
        }
        return found;
    }

    /** What a wave says of one organisation; empty if it did not ask about it. */
    public Optional<OrganisationResult> organisation(Wave wave, long organisation) {
        return organisations(wave).stream()
                .filter(result -> result.organisation() == organisation)
                .findFirst();
    }

    private static List<OrganisationResult> organisations(ItemResult result) {
        var item = result.item();
        return item.rows().stream()
                .map(row -> new OrganisationResult(
                        item,
                        Long.parseLong(row.code()),
                        row.label().pl(),
                        result.part(Item.part(item.code(), row.code())).orElseThrow(),
                        result.part(item.grade(row)).orElseThrow()))
                .toList();
    }

    /** How an organisation did in a later wave, against an earlier one; empty if one of them did not ask about it. */
    public Optional<ChangedPart> change(Wave before, Wave after, long organisation, long least) {
        var first = organisation(before, organisation);
        var second = organisation(after, organisation);
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(ChangedPart.of(first.get().knowing(), second.get().knowing(), least));
    }

    /**
     * Lets everybody read the results.
     *
     * @throws Conflict if the wave is not sealed, or its results are published
     */
    @Transactional
    public Wave publish(long id) {
        var wave = records.lock(Wave.class, id);
        if (!wave.sealed() || wave.isPublished()) {
            throw new Conflict(Text.of("evaluation.conflict.publish"));
        }
        wave.publish(waves.now().truncatedTo(ChronoUnit.MICROS));
        waves.changed("evaluation.wave.published", wave);
        tell(SurveySearch.KIND, wave.id(), wave);
        waves.ofFamily(wave.familyId()).stream()
                .filter(earlier -> earlier.isPublished() && !earlier.id().equals(id))
                .forEach(earlier -> tell(ResultSearch.KIND, earlier.id(), wave));
        return wave;
    }

    private void tell(String kind, long followed, Wave wave) {
        following.tell(
                kind,
                followed,
                "wave/" + wave.id() + "/published",
                Text.of("evaluation.mail.published.subject", wave.name()),
                Text.of("evaluation.mail.published"),
                "evaluation/waves/" + wave.id() + "/results");
    }

    Dataset visible(Wave wave) {
        if (!maySee(wave)) {
            throw new NotFound("results of wave " + wave.id());
        }
        return data.of(wave);
    }
}
