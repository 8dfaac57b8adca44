package pl.wspolnie.practices.card;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.wspolnie.practices.shared.Voice;

/**
 * What people of one kind think of a practice, taken together.
 *
 * @param voice as whom they spoke
 * @param people how many rated, or {@code null} if they are too few to be told
 * @param mean of their marks, or {@code null} if they are too few
 */
public record Usefulness(Voice voice, Integer people, Double mean) {

    /** Fewer are not told, since one could be recognised. */
    public static final int LEAST = 3;

    /** Whether there are enough for anything to be told. */
    public boolean shown() {
        return people != null;
    }

    /** One for each voice, in their order. */
    static List<Usefulness> of(Map<Voice, ? extends Collection<Integer>> marks) {
        return Stream.of(Voice.values())
                .map(voice -> of(voice, marks.containsKey(voice) ? marks.get(voice) : List.of()))
                .toList();
    }

    private static Usefulness of(Voice voice, Collection<Integer> marks) {
        return marks.size() < LEAST
                ? new Usefulness(voice, null, null)
                : new Usefulness(
                        voice,
                        marks.size(),
                        marks.stream().mapToInt(Integer::intValue).average().orElseThrow());
    }
}
