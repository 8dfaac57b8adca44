package pl.wspolnie.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;
import pl.wspolnie.evaluation.statistics.SmallCells;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.Waves;

/** How many answers were given to published waves whose last day lies in a time; single answers have no date. */
@ApplicationScoped
public class AnswersFigure implements FigureSource {

    private final Waves waves;

    protected AnswersFigure() {
        this(null);
    }

    @Inject
    public AnswersFigure(Waves waves) {
        this.waves = waves;
    }

    @Override
    public String key() {
        return "evaluation.answers";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        List<Wave> within = waves.published().stream()
                .filter(waves::isOwn)
                .filter(wave -> !wave.closesOn().isBefore(period.from())
                        && !wave.closesOn().isAfter(period.to()))
                .toList();
        long answers = within.stream().mapToLong(Wave::answers).sum();
        return within.isEmpty() || within.stream().anyMatch(wave -> SmallCells.isSmall(wave.answers()))
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(answers));
    }
}
