package pl.wspolnie.evaluation.questionnaire;

/**
 * What can be chosen, or a row that is asked about.
 *
 * @param code in files and in answers
 * @param label in both languages
 */
public record Option(String code, Wording label) {

    public static Option of(String code, String pl, String en) {
        return new Option(code, new Wording(pl, en));
    }
}
