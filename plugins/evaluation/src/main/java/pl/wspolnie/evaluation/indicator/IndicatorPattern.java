package pl.wspolnie.evaluation.indicator;

import java.util.Locale;

/**
 * An indicator that other municipalities use, to start from.
 *
 * @param source where it was seen
 * @param figure the figure of a module that it could be measured with, or {@code null}
 */
public record IndicatorPattern(
        String code,
        IndicatorKind kind,
        Direction direction,
        boolean share,
        Words name,
        Words unit,
        String source,
        String figure) {

    /** In both languages. */
    public record Words(String polish, String english) {

        public String in(Locale locale) {
            return locale.getLanguage().equals("pl") ? polish : english;
        }
    }

    /** A form to begin with; the programme's own baseline and target are left to fill in. */
    IndicatorInput input(Locale locale) {
        return new IndicatorInput(
                kind,
                name.in(locale),
                unit.in(locale),
                null,
                source,
                direction,
                share,
                null,
                null,
                null,
                null,
                figure,
                null,
                null);
    }
}
