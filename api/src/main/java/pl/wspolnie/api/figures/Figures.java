package pl.wspolnie.api.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.text.Text;

/** The figures of all modules that are on in the current municipality; a module that is off tells nothing. */
public interface Figures {

    /**
     * A figure that can be asked for now.
     *
     * @param key as its {@link FigureSource#key()}
     * @param name what it is
     * @param unit what is counted
     * @param module the name of the module that knows it
     */
    record Figure(String key, Text name, Text unit, Text module) {}

    /** All that can be asked for now, module by module. */
    List<Figure> available();

    /** The value for a time; empty where the figure, its module or its value is not there. */
    Optional<BigDecimal> value(String key, Period period);

    /** As {@link #value}, of one organisation. */
    Optional<BigDecimal> valueOf(String key, long organisation, Period period);
}
