package pl.wspolnie.evaluation.result;

import java.util.List;
import java.util.Optional;
import pl.wspolnie.evaluation.questionnaire.Wording;

/**
 * What was counted together: an item, a row of a matrix, an option that was ranked, or an organisation.
 *
 * @param key of its cell
 * @param label empty where it is the whole item
 * @param n how many answered; {@code null} where they are too few to be told
 * @param estimates by answer; empty where there is a mean alone, or too few answered
 * @param mean {@code null} where there is none, or too few answered
 */
public record Part(String key, Wording label, Long n, List<Estimate> estimates, Mean mean) {

    public Part {
        estimates = List.copyOf(estimates);
    }

    /** Whether there is something to be shown. */
    public boolean isShown() {
        return mean != null || estimates.stream().anyMatch(Estimate::isShown);
    }

    public Optional<Estimate> estimate(String code) {
        return estimates.stream()
                .filter(estimate -> estimate.code().equals(code))
                .findFirst();
    }
}
