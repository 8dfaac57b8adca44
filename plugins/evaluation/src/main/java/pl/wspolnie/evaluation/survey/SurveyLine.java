package pl.wspolnie.evaluation.survey;

import java.math.BigDecimal;

/**
 * What residents said of one organisation.
 *
 * @param what the last part of the message that names it: {@code known}, {@code used}, {@code grade} or {@code change}
 * @param amount {@code null} if too few answered
 * @param unit may be empty
 * @param answers how many answered; {@code null} if too few to be told
 */
public record SurveyLine(String what, BigDecimal amount, String unit, Integer answers) {}
