package pl.wspolnie.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.figures.Figures;
import pl.wspolnie.api.figures.Figures.Figure;
import pl.wspolnie.api.figures.Period;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** What other modules know of themselves, for indicators. */
@ApplicationScoped
public class Sources {

    private final Figures figures;
    private final Messages messages;

    protected Sources() {
        this(null, null);
    }

    @Inject
    public Sources(Figures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    /** All that can be asked for now. */
    public List<Figure> available() {
        return figures.available();
    }

    /** Empty where its module is off. */
    public Optional<Figure> find(String key) {
        return figures.available().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst();
    }

    /** The value of an indicator's figures for a time, ready to be written down. */
    MeasurementInput measured(Indicator indicator, DrawInput time) {
        if (indicator.figure() == null || indicator.isShare() && indicator.wholeFigure() == null) {
            throw new InvalidInput("", "evaluation.indicator.fault.nofigure");
        }
        var period = new Period(time.from(), time.to());
        var amount = value(indicator.figure(), period);
        var whole = indicator.isShare() ? value(indicator.wholeFigure(), period) : null;
        var module =
                find(indicator.figure()).map(Figure::module).map(messages::say).orElseThrow();
        var by = messages.say(Text.of("evaluation.indicator.drawn", module));
        return new MeasurementInput(time.from(), time.to(), amount, whole, by, null);
    }

    private BigDecimal value(String key, Period period) {
        var figure = find(key).orElseThrow(() -> new InvalidInput("", "evaluation.indicator.fault.off"));
        return figures.value(key, period)
                .orElseThrow(
                        () -> new InvalidInput("", "evaluation.indicator.fault.silent", messages.say(figure.module())));
    }
}
