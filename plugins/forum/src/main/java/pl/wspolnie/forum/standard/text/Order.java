package pl.wspolnie.forum.standard.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which things were moved, when their order changed. */
public final class Order {

    private Order() {}

    /**
     * The fewest places that have to be moved to make the new order from the old one.
     *
     * @param before the former place of each thing, in the new order; all different
     * @return places in the new order
     */
    public static Set<Integer> moved(List<Integer> before) {
        var moved = new HashSet<Integer>();
        for (int place = 0; place < before.size(); place++) {
            moved.add(place);
        }
        longestRising(before).forEach(moved::remove);
        return moved;
    }

    private static List<Integer> longestRising(List<Integer> values) {
        var ends = new ArrayList<Integer>();
        var previous = new int[values.size()];
        for (int i = 0; i < values.size(); i++) {
            int length = lengthBelow(values, ends, values.get(i));
            previous[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        var rising = new Integer[ends.size()];
        int at = ends.isEmpty() ? -1 : ends.get(ends.size() - 1);
        for (int i = rising.length - 1; i >= 0; i--) {
            rising[i] = at;
            at = previous[at];
        }
        return Arrays.asList(rising);
    }

    private static int lengthBelow(List<Integer> values, List<Integer> ends, int value) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (values.get(ends.get(middle)) < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
