package pl.wspolnie.budget.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.wspolnie.budget.allocation.Conditions;
import pl.wspolnie.budget.ballot.Box;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.edition.Rules;

/** Counts that were asked for lately; explaining a large vote takes a while, and asking again should not. */
@ApplicationScoped
public class Counts {

    private static final int KEPT = 16;

    private final Box box;
    private final Map<String, PoolCount> kept = Collections.synchronizedMap(new Recent());

    protected Counts() {
        this(null);
    }

    @Inject
    public Counts(Box box) {
        this.box = box;
    }

    /**
     * The count of one pool.
     *
     * @param inputsHash of the edition's result, so that a count is never shown for other ballots
     * @param voters in the whole edition, for the turnout
     */
    PoolCount of(Pool pool, String inputsHash, int voters) {
        return kept.computeIfAbsent(
                inputsHash + "/" + pool.id(),
                key -> new PoolCount(box.election(pool), conditions(pool.edition(), voters)));
    }

    private static Conditions conditions(Edition edition, int voters) {
        var ballots = edition.ballotRules();
        // Nobody's project never wins here; what a file's municipality did with such, the file's rule says.
        int minimumVotes = edition.fromFile() ? ballots.minimumVotes() : Math.max(1, ballots.minimumVotes());
        var conditions = Conditions.NONE.withMinimumVotes(BigDecimal.valueOf(minimumVotes));
        if (voters < ballots.minimumTurnout()) {
            conditions = conditions.withMinimumTurnout(ballots.minimumTurnout());
        }
        return conditions.withTies(Rules.ties(edition));
    }

    private static final class Recent extends LinkedHashMap<String, PoolCount> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PoolCount> eldest) {
            return size() > KEPT;
        }
    }
}
