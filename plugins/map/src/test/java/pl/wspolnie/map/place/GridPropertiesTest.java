package pl.wspolnie.map.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class GridPropertiesTest {

    @Provide
    Arbitrary<List<Spot>> spots() {
        var latitudes = Arbitraries.doubles().between(49, 55).ofScale(5);
        var longitudes = Arbitraries.doubles().between(14, 24.2).ofScale(5);
        return Combinators.combine(latitudes, longitudes)
                .as(Position::new)
                .list()
                .ofMaxSize(200)
                .map(positions -> {
                    var spots = new ArrayList<Spot>();
                    positions.forEach(at -> spots.add(new Spot(spots.size(), at)));
                    return spots;
                });
    }

    @Property(tries = 200)
    void eachSpotIsInJustOneCluster(@ForAll("spots") List<Spot> spots, @ForAll @IntRange(min = -2, max = 25) int zoom) {
        var clusters = Grid.clusters(spots, zoom);
        assertEquals(spots.size(), clusters.stream().mapToInt(Cluster::count).sum());
        var keys = clusters.stream()
                .flatMap(cluster -> cluster.spots().stream())
                .map(Spot::id)
                .sorted()
                .toList();
        assertEquals(spots.stream().map(Spot::id).toList(), keys);
    }

    @Property(tries = 200)
    void aClustersBoxHoldsItsSpotsAndItsMiddle(
            @ForAll("spots") List<Spot> spots, @ForAll @IntRange(max = 19) int zoom) {
        for (var cluster : Grid.clusters(spots, zoom)) {
            assertTrue(cluster.spots().stream().allMatch(spot -> cluster.box().holds(spot.at())));
            assertTrue(cluster.box().holds(cluster.at()));
        }
    }

    @Property(tries = 200)
    void noPinCoversAnother(@ForAll("spots") List<Spot> spots, @ForAll @IntRange(max = 19) int zoom) {
        var points = Grid.clusters(spots, zoom).stream()
                .map(cluster -> Grid.point(cluster.at(), 256 * Math.pow(2, zoom)))
                .toList();
        for (var at = 0; at < points.size(); at++) {
            for (var other = at + 1; other < points.size(); other++) {
                assertTrue(points.get(at).distance(points.get(other)) >= Grid.APART);
            }
        }
    }

    @Property(tries = 200)
    void whatLiesApartIsShownApart(@ForAll("spots") List<Spot> spots) {
        var places = spots.stream().map(Spot::at).distinct().toList();
        // At the closest zoom a pixel is less than half a metre, and positions are told to about a metre.
        assertTrue(Grid.clusters(spots, Grid.CLOSEST).size() <= places.size());
        if (places.size() == 1) {
            assertEquals(1, Grid.clusters(spots, Grid.CLOSEST).size());
        }
    }

    @Property(tries = 50)
    void theWholeCountryFitsIntoFewClusters(@ForAll("spots") List<Spot> spots) {
        // A square has 56 pixels: Poland has about 8 by 9 of them at this zoom.
        assertTrue(Grid.clusters(spots, 6).size() <= 110);
    }
}
