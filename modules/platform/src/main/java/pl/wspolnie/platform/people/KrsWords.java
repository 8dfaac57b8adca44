package pl.wspolnie.platform.people;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The register writes in capitals; people do not. */
final class KrsWords {

    /** What form or name contain, the more special first. */
    static final Map<String, LegalForm> FORMS = forms();

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SENTENCE = Pattern.compile("(^|[.!?:]\\s+|\\R\\s*)(\\p{L})");

    /** Words that stay small inside a name. */
    private static final Set<String> SMALL = Set.of(
            "a", "dla", "do", "i", "im", "imienia", "ku", "lub", "na", "nad", "o", "od", "oraz", "po", "pod", "przy",
            "u", "ul", "w", "we", "z", "za", "ze");

    private KrsWords() {}

    private static Map<String, LegalForm> forms() {
        var forms = new LinkedHashMap<String, LegalForm>();
        forms.put("STRAŻ POŻARNA", LegalForm.VOLUNTEER_FIRE_BRIGADE);
        forms.put("ZWIĄZEK STOWARZYSZEŃ", LegalForm.UNION_OF_ASSOCIATIONS);
        forms.put("LOKALNA GRUPA DZIAŁANIA", LegalForm.LOCAL_ACTION_GROUP);
        forms.put("SPÓŁDZIELNIA SOCJALNA", LegalForm.SOCIAL_COOPERATIVE);
        forms.put("KLUB SPORTOWY", LegalForm.SPORTS_CLUB);
        forms.put("KULTURY FIZYCZNEJ", LegalForm.SPORTS_CLUB);
        forms.put("KÓŁKO ROLNICZE", LegalForm.FARMERS_CIRCLE);
        forms.put("KÓŁKO ROLNICZO", LegalForm.FARMERS_CIRCLE);
        forms.put("JEDNOSTKA TERENOWA", LegalForm.BRANCH);
        forms.put("FUNDACJA", LegalForm.FOUNDATION);
        forms.put("STOWARZYSZENIE", LegalForm.REGISTERED_ASSOCIATION);
        forms.put("SPÓŁKA", LegalForm.NON_PROFIT_COMPANY);
        return forms;
    }

    /** Each word with a capital, but for small ones inside; what is not in capitals stays as it is. */
    static String name(String written) {
        if (written == null || !written.equals(written.toUpperCase(POLISH))) {
            return written;
        }
        return WORD.matcher(written.toLowerCase(POLISH)).replaceAll(found -> {
            var word = found.group();
            return found.start() > 0 && SMALL.contains(word) ? word : capital(word);
        });
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(POLISH) + word.substring(1);
    }

    /** Sentences; names inside them a person has to mend. */
    static String sentences(String written) {
        if (written == null || !written.equals(written.toUpperCase(POLISH))) {
            return written;
        }
        return SENTENCE.matcher(written.toLowerCase(POLISH))
                .replaceAll(found -> found.group(1) + found.group(2).toUpperCase(POLISH));
    }

    static String lower(String written) {
        return written == null ? null : written.toLowerCase(POLISH);
    }
}
