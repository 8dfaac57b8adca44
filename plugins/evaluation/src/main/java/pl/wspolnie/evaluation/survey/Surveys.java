package pl.wspolnie.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.evaluation.result.OrganisationResult;
import pl.wspolnie.evaluation.result.Results;
import pl.wspolnie.evaluation.statistics.SmallCells;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.Waves;

/** The waves of surveys, as far as reports and the index need them. */
@ApplicationScoped
public class Surveys {

    private final Waves waves;
    private final Results results;

    protected Surveys() {
        this(null, null);
    }

    @Inject
    public Surveys(Waves waves, Results results) {
        this.waves = waves;
        this.results = results;
    }

    /** All waves, the newest first. */
    public List<SurveyWave> waves() {
        return waves.all().stream().map(this::wave).toList();
    }

    /** Empty where there is none. */
    public Optional<SurveyWave> find(Long wave) {
        return wave == null ? Optional.empty() : waves.find(wave).map(this::wave);
    }

    private SurveyWave wave(Wave wave) {
        var published = wave.isPublished();
        return new SurveyWave(
                wave.id(),
                waves.questionnaire(wave).title().pl() + ": " + wave.name(),
                published ? "evaluation/waves/" + wave.id() + "/results" : null,
                published && !SmallCells.isSmall(wave.answers()) ? wave.answers() : null);
    }

    /** What a wave says of an organisation; empty until its results can be read, and where it did not ask. */
    public List<SurveyLine> about(long id, long organisation) {
        return waves.find(id)
                .filter(results::maySee)
                .flatMap(wave -> results.organisation(wave, organisation).map(found -> lines(wave, found)))
                .orElse(List.of());
    }

    private List<SurveyLine> lines(Wave wave, OrganisationResult found) {
        var lines = new ArrayList<>(List.of(
                new SurveyLine("known", percent(found.known()), "%", number(found.n())),
                new SurveyLine("used", percent(found.used()), "%", number(found.n())),
                new SurveyLine("grade", grade(found), "", number(found.grades().n()))));
        before(wave, found).ifPresent(lines::add);
        return lines;
    }

    /** How much better known it is than in the wave before, where both can tell. */
    private Optional<SurveyLine> before(Wave wave, OrganisationResult found) {
        return results.readable(wave.familyId()).stream()
                .filter(earlier -> earlier.number() < wave.number())
                .reduce((first, second) -> second)
                .flatMap(earlier -> results.organisation(earlier, found.organisation()))
                .filter(earlier -> earlier.known() != null && found.known() != null)
                .map(earlier ->
                        new SurveyLine("change", percent(found.known() - earlier.known()), "p.p.", number(found.n())));
    }

    private static BigDecimal grade(OrganisationResult found) {
        var mean = found.grades().mean();
        return mean == null ? null : BigDecimal.valueOf(mean.value()).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(Double share) {
        return share == null ? null : BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
    }

    private static Integer number(Long n) {
        return n == null ? null : n.intValue();
    }
}
