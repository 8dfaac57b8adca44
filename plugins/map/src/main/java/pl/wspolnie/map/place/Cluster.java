package pl.wspolnie.map.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Spots that lie too close together to be told apart.
 *
 * @param at where it is drawn: the middle of most of them
 * @param box the least around all of them
 */
public record Cluster(Position at, Box box, List<Spot> spots) {

    /** So many can be read in one list. */
    private static final int READABLE = 12;

    public Cluster {
        spots = List.copyOf(spots);
    }

    static Cluster of(List<Spot> spots) {
        var north = spots.stream().mapToDouble(spot -> spot.at().latitude()).average();
        var east = spots.stream().mapToDouble(spot -> spot.at().longitude()).average();
        var positions = spots.stream().map(Spot::at).toList();
        return new Cluster(
                new Position(north.orElseThrow(), east.orElseThrow()),
                Box.around(positions).orElseThrow(),
                spots);
    }

    /** The same with the spots of another as well, drawn where it was. */
    Cluster with(Cluster other) {
        var all = new ArrayList<>(spots);
        all.addAll(other.spots);
        return new Cluster(at, box.with(other.box), all);
    }

    /** How many spots it stands for. */
    public int count() {
        return spots.size();
    }

    /** Whether its spots are named one by one, because they are few or because no zoom parts them. */
    public boolean isListed() {
        return count() <= READABLE || box.isOnePlace();
    }
}
