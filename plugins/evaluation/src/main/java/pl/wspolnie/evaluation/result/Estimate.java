package pl.wspolnie.evaluation.result;

import pl.wspolnie.evaluation.questionnaire.Wording;
import pl.wspolnie.evaluation.statistics.Interval;

/**
 * How many gave an answer.
 *
 * @param code of the answer
 * @param label of the answer
 * @param count how many; {@code null} where it must not be shown
 * @param share of those who answered, weighted if the result is, 0 to 1; {@code null} where it must not be shown or
 *     nobody answered
 * @param interval of the share, at 95 %; {@code null} as the share
 * @param effective how many people the share stands on, counted as the interval counts them
 */
public record Estimate(String code, Wording label, Long count, Double share, Interval interval, double effective) {

    public boolean isShown() {
        return share != null;
    }
}
