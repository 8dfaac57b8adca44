package pl.wspolnie.evaluation.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** The six areas of the method, from which a municipality's first year starts; it may change them. */
@ApplicationScoped
public class Areas {

    /** In the order of the method. */
    static final List<String> CODES =
            List.of("infrastructure", "availability", "financial", "nonfinancial", "knowledge", "satisfaction");

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private final Messages messages;

    protected Areas() {
        this(null);
    }

    @Inject
    public Areas(Messages messages) {
        this.messages = messages;
    }

    /** Equal weights; in Polish, as the municipality's own words will be. */
    List<IndexComponent> standard() {
        return CODES.stream()
                .map(code -> new IndexComponent(
                        code,
                        messages.say(Text.of("evaluation.quality.area." + code), POLISH),
                        messages.say(Text.of("evaluation.quality.area." + code + ".help"), POLISH),
                        BigDecimal.ONE))
                .toList();
    }
}
