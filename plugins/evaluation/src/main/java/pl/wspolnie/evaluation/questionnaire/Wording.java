package pl.wspolnie.evaluation.questionnaire;

import java.util.Locale;

/**
 * Words in both languages.
 *
 * @param pl in Polish
 * @param en in English; the Polish words stand in for what is empty
 */
public record Wording(String pl, String en) {

    public static final Wording NONE = new Wording("", "");

    public Wording {
        pl = pl == null ? "" : pl;
        en = en == null ? "" : en;
    }

    /** The words for a reader. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && !en.isEmpty() ? en : pl;
    }

    public boolean isEmpty() {
        return pl.isEmpty();
    }
}
