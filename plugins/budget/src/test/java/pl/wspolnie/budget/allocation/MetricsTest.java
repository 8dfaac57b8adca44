package pl.wspolnie.budget.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures, worked out by hand for four voters. */
class MetricsTest {

    private static Project project(String id, String cost, String category, String area) {
        return new Project(id, id, new BigDecimal(cost), category, "", area, Map.of());
    }

    private static final Election ELECTION = Election.of(VoteType.APPROVAL, new BigDecimal("100"))
            .project(project("swing", "40", "play", "north"))
            .project(project("well", "40", "nature", "south"))
            .project(project("trail", "20", "nature,play", "south"))
            .ballot(List.of("swing", "trail"))
            .ballot(List.of("swing"))
            .ballot(List.of("well"))
            .ballot(List.of())
            .build();

    @Test
    void tellsWhoGotWhat() {
        Metrics metrics = Metrics.of(ELECTION, List.of(ELECTION.project("swing"), ELECTION.project("trail")));
        assertEquals(0.5, metrics.coverage());
        assertEquals(0.5, metrics.exclusion());
        assertEquals(0.75, metrics.meanWinners(), 1e-12);
        // 60 + 40 + 0 + 0 = 100 over 4 voters: 25 of 100.
        assertEquals(0.25, metrics.meanCost(), 1e-12);
        assertEquals(0.6, metrics.spent(), 1e-12);
        // 0, 0, 40, 60: 2 (3·40 + 4·60) / (4·100) − 5/4 = 0.55.
        assertEquals(0.55, metrics.gini(), 1e-12);
    }

    @Test
    void tellsPartsOfCategoriesAndAreas() {
        Metrics metrics = Metrics.of(ELECTION, List.of(ELECTION.project("swing"), ELECTION.project("trail")));
        // Money: the trail counts half in each. Play 40 + 10 of 60, nature 10. Votes: ballots ask for play with
        // 50/60, 1 and 0, for nature with 10/60, 0 and 1; the empty one asks for nothing.
        assertEquals(
                List.of("nature", "play"),
                metrics.categories().stream().map(Metrics.Share::name).toList());
        assertEquals(10 / 60.0, metrics.categories().get(0).money(), 1e-12);
        assertEquals((10 / 60.0 + 1) / 3, metrics.categories().get(0).votes(), 1e-12);
        double off = 10 / 60.0 - (10 / 60.0 + 1) / 3;
        assertEquals(Math.exp(-off * off), metrics.categoryProportionality(), 1e-12);
        assertEquals(40 / 60.0, metrics.areas().get(0).money(), 1e-12);
    }

    @Test
    void findsGroupsWithAClaim() {
        // A quarter of the voters may claim 25 of 100. With nothing funded: two voters (50) may claim the swing (40),
        // none
        // the well (40, one voter), one voter the trail (20).
        Metrics nothing = Metrics.of(ELECTION, List.of());
        assertEquals(
                List.of(
                        new Metrics.Witness(ELECTION.project("swing"), 2),
                        new Metrics.Witness(ELECTION.project("trail"), 1)),
                nothing.ejrCost());
        assertEquals(nothing.ejrCost(), nothing.ejrCardinality());
        Metrics some = Metrics.of(ELECTION, List.of(ELECTION.project("swing"), ELECTION.project("trail")));
        assertEquals(List.of(), some.ejrCost());
        assertEquals(0, Metrics.of(ELECTION, List.of()).gini());
    }
}
