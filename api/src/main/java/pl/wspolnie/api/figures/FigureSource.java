package pl.wspolnie.api.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a module knows of itself, for instance how many meetings a forum has held: an indicator of a programme
 * may draw its values from it. Holds nothing that is not public.
 *
 * <p>The message {@code <id>.figure.<rest of the key>} names it, for instance {@code forum.figure.meetings} for the key
 * {@code forum.meetings}; {@code <id>.figure.<rest>.unit} is what is counted.
 */
public interface FigureSource {

    /** Begins with the plugin's id, for instance {@code forum.meetings}. */
    String key();

    /** The value in the current municipality for a time; empty where there is nothing to say, which is not zero. */
    Optional<BigDecimal> value(Period period);

    /**
     * The part of the value that is one organisation's own, for instance its proposals.
     *
     * @return empty where the figure cannot be told of single organisations
     */
    default Optional<BigDecimal> valueOf(long organisation, Period period) {
        return Optional.empty();
    }
}
