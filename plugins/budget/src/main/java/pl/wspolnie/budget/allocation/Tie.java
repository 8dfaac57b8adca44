package pl.wspolnie.budget.allocation;

import java.util.List;

/**
 * A tie that was broken.
 *
 * @param round the round it came up in, from 1
 * @param ids the projects that the rule held equal, the one that went first at the front, the others by id
 * @param decidedBy the last criterion that was needed to tell the first from the others
 */
public record Tie(int round, List<String> ids, TieBreaking.Criterion decidedBy) {

    public Tie {
        ids = List.copyOf(ids);
    }
}
