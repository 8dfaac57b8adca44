package pl.wspolnie.evaluation.result;

import pl.wspolnie.evaluation.questionnaire.Item;

/**
 * What a wave says of one organisation, by an item of the kind «grid of organisations».
 *
 * @param item which asked about it
 * @param organisation its key in the register
 * @param name as it was asked about
 * @param knowing who does not know it, knows it, and has used it: {@link Item#UNKNOWN}, {@link Item#KNOWN}, {@link
 *     Item#USED}; without estimates where too few answered
 * @param grades from 1 to 5 by those who gave one; without a mean where they are too few
 */
public record OrganisationResult(Item item, long organisation, String name, Part knowing, Part grades) {

    /** The share of those who know it, also if they have not used it, 0 to 1; {@code null} where that must not be told. */
    public Double known() {
        var unknown = knowing.estimate(Item.UNKNOWN).map(Estimate::share).orElse(null);
        return unknown == null ? null : 1 - unknown;
    }

    /** The share of those who have used it, 0 to 1; {@code null} where that must not be told. */
    public Double used() {
        return knowing.estimate(Item.USED).map(Estimate::share).orElse(null);
    }

    /** How many answered about it; {@code null} where they are too few to be told. */
    public Long n() {
        return knowing.n();
    }
}
