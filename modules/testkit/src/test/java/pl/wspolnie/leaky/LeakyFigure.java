package pl.wspolnie.leaky;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;

/** A figure of another module, without a name. */
@ApplicationScoped
public class LeakyFigure implements FigureSource {

    @Override
    public String key() {
        return "sample.drops";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        return Optional.of(BigDecimal.ONE);
    }
}
