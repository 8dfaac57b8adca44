package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What would have been enough for a losing project, found by counting again; all else stays as it was.
 * For equal shares the endowment of each voter is held too: with a new number of voters it would change for all.
 *
 * @param votes the fewest additional voters, each for this project alone and with the most points that any voter gave
 *              a project; empty if no number helps
 * @param cost the highest cost in whole currency units with which it would have won; empty if none helps
 */
public record Needed(OptionalInt votes, Optional<BigDecimal> cost) {

    public static final Needed NOTHING_HELPS = new Needed(OptionalInt.empty(), Optional.empty());
}
