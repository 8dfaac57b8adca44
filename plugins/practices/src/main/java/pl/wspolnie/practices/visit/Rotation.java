package pl.wspolnie.practices.visit;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups go round the workshops, so that each comes to each once and no two are at the same at once.
 *
 * @param groups how many groups there are, not more than workshops
 * @param workshops their names
 */
public record Rotation(int groups, List<String> workshops) {

    public Rotation {
        workshops = List.copyOf(workshops);
    }

    /** The workshop of a group in a round, both counted from 1; an empty string where there is none. */
    public String workshop(int group, int round) {
        return workshops.isEmpty() ? "" : workshops.get((group + round - 2) % workshops.size());
    }

    /** The numbers of the groups. */
    public List<Integer> groupNumbers() {
        return IntStream.rangeClosed(1, groups).boxed().toList();
    }

    /** The numbers of the rounds: as many as there are workshops. */
    public List<Integer> rounds() {
        return IntStream.rangeClosed(1, workshops.size()).boxed().toList();
    }
}
