package pl.wspolnie.evaluation.survey;

/**
 * A wave of a survey.
 *
 * @param name of its questionnaire and of itself
 * @param path where its results are shown, inside the municipality; {@code null} until they are published
 * @param answers how many answered; {@code null} until the results are published
 */
public record SurveyWave(long id, String name, String path, Integer answers) {}
