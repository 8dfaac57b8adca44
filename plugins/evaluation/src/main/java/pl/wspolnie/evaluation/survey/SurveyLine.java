package pl.wspolnie.evaluation.survey;

import java.math.BigDecimal;

/**
 * What residents said of one organisation in one item.
 *
 * @param share of those who answered, in per cent; {@code null} if too few did
 * @param answers how many answered
 */
public record SurveyLine(String item, BigDecimal share, int answers) {}
