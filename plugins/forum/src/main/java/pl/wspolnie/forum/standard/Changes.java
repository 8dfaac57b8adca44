package pl.wspolnie.forum.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.wspolnie.forum.standard.text.Order;

/** What became of each paragraph from one version to the next. */
final class Changes {

    private Changes() {}

    /** Says it to each wording of the later version. */
    static void mark(List<Wording> before, List<Wording> after) {
        var known = byParagraph(before);
        var kept = after.stream()
                .filter(wording -> known.containsKey(wording.paragraphId()))
                .toList();
        var places = new ArrayList<Integer>();
        kept.forEach(wording -> places.add(known.get(wording.paragraphId()).position()));
        var moved = Order.moved(places);
        after.forEach(wording -> wording.changed(WordingChange.NEW));
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).changed(of(known.get(kept.get(i).paragraphId()), kept.get(i), moved.contains(i)));
        }
    }

    private static WordingChange of(Wording before, Wording after, boolean moved) {
        if (!before.content().equals(after.content())) {
            return WordingChange.REWORDED;
        }
        return moved ? WordingChange.MOVED : WordingChange.SAME;
    }

    static Map<Long, Wording> byParagraph(List<Wording> wordings) {
        return wordings.stream().collect(Collectors.toMap(Wording::paragraphId, Function.identity()));
    }
}
