package pl.wspolnie.platform.scope;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of the Polish alphabet, in which «Łódź» comes after «Lublin» and before «Miłki». */
public final class PolishOrder {

    private static final Collator FROZEN =
            Collator.getInstance(Locale.forLanguageTag("pl")).freeze();

    private PolishOrder() {}

    /** Compares names. */
    public static Comparator<String> of() {
        return FROZEN::compare;
    }
}
