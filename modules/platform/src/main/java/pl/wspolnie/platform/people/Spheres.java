package pl.wspolnie.platform.people;

import java.util.Comparator;
import java.util.List;

/**
 * The spheres of public tasks: points of art. 4 ust. 1 ustawy o działalności pożytku publicznego i o wolontariacie.
 *
 * <p>The message {@code platform.sphere.<point>} names each.
 */
public final class Spheres {

    /** In the order of the act. */
    public static final List<String> ALL = List.of(
            "1", "1a", "1b", "2", "2a", "3", "4", "5", "5a", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15",
            "16", "17", "18", "19", "20", "21", "22", "22a", "23", "24", "25", "26", "27", "28", "29", "29a", "30",
            "31", "32", "32a", "33");

    /** The order of the act. */
    static final Comparator<String> ORDER = Comparator.comparingInt(ALL::indexOf);

    private Spheres() {}
}
