package pl.wspolnie.evaluation.effectiveness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.figures.Figures;
import pl.wspolnie.api.figures.Period;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

class FindingsTest {

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    /** One figure, of which each organisation has seven. */
    private record Seven(Figure figure) implements Figures {

        @Override
        public List<Figure> available() {
            return List.of(figure);
        }

        @Override
        public Optional<BigDecimal> value(String key, Period period) {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> valueOf(String key, long organisation, Period period) {
            return Optional.of(BigDecimal.valueOf(7));
        }
    }

    /** Says keys with the language in which they were asked for. */
    private static final class Keys implements Messages {

        @Override
        public String say(Text text) {
            return say(text, POLISH);
        }

        @Override
        public String say(Text text, Locale locale) {
            return text.key() + " " + locale.getLanguage();
        }
    }

    /** Whoever made the report, each reader has the names of other modules' figures in their own language. */
    @Test
    void figuresAreNamedInTheReadersLanguage() {
        var figure = new Figures.Figure("forum.remarks", Text.of("remarks"), Text.of("unit"), Text.of("forum"));
        var round = new Round(new RoundInput(
                "Raporty", null, LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31), 14, null, List.of(1L), null));
        var line =
                new Findings(null, new Seven(figure), new Keys()).of(round, 1).get(0);
        assertEquals("remarks pl", line.label().in(POLISH));
        assertEquals("remarks en", line.label().in(Locale.ENGLISH));
        assertEquals("unit en", line.unit().in(Locale.ENGLISH));
    }
}
