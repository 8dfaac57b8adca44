package pl.wspolnie.budget.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PoolsTest {

    private static final AllocationRule GREEDY = new Greedy(Greedy.Merit.VOTES, false);

    private static final Election ELECTION = Election.of(VoteType.APPROVAL, new BigDecimal("100"))
            .project("north-swing", "20")
            .project("south-well", "30")
            .project("town-park", "45")
            .project("town-stage", "55")
            .ballots(4, List.of("north-swing", "town-stage"))
            .ballots(3, List.of("south-well", "town-park"))
            .ballot(List.of("town-park"))
            .build();
    private static final Pool NORTH = new Pool("north", new BigDecimal("25"), Set.of("north-swing"));
    private static final Pool SOUTH = new Pool("south", new BigDecimal("25"), Set.of("south-well"));
    private static final Pool TOWN = new Pool("town", new BigDecimal("50"), Set.of("town-park", "town-stage"));

    private static List<String> ids(PooledOutcome outcome) {
        return outcome.winners().stream().map(Project::id).toList();
    }

    @Test
    void eachPoolPaysForItsOwn() {
        // North has 25 for 20; south has 25 for 30; the town has 50: the park (45) fits, the stage (55) does not.
        Pools pools = new Pools(List.of(NORTH, SOUTH), TOWN, Pools.Order.AREAS_FIRST, false);
        PooledOutcome outcome = pools.allocate(GREEDY, ELECTION, Conditions.NONE);
        assertEquals(List.of("north-swing", "town-park"), ids(outcome));
        assertEquals(new BigDecimal("65"), outcome.total());
        assertEquals(new BigDecimal("35"), outcome.left());
        assertEquals(4, outcome.parts().get(0).outcome().election().voters());
    }

    @Test
    void areasMayPassOnWhatTheyLeave() {
        // 5 of the north and 25 of the south: the town has 80. Stage and park have 4 votes each; the park is cheaper:
        // 35 left.
        Pools pools = new Pools(List.of(NORTH, SOUTH), TOWN, Pools.Order.AREAS_FIRST, true);
        PooledOutcome outcome = pools.allocate(GREEDY, ELECTION, Conditions.NONE);
        assertEquals(
                new BigDecimal("80"),
                outcome.parts().get(2).outcome().election().budget());
        assertEquals(List.of("north-swing", "town-park"), ids(outcome));
        assertEquals(new BigDecimal("35"), outcome.left());
    }

    @Test
    void winnersBarTheirRivalsInLaterPools() {
        Conditions conflict = Conditions.NONE.withConflicts(List.of(Set.of("north-swing", "town-park")));
        Pools first = new Pools(List.of(NORTH, SOUTH), TOWN, Pools.Order.AREAS_FIRST, false);
        assertEquals(List.of("north-swing"), ids(first.allocate(GREEDY, ELECTION, conflict)));
        Pools last = new Pools(List.of(NORTH, SOUTH), TOWN, Pools.Order.AREAS_LAST, false);
        assertEquals(List.of("town-park"), ids(last.allocate(GREEDY, ELECTION, conflict)));
    }

    @Test
    void poolsMayNotOverlap() {
        Pool twice = new Pool("twice", BigDecimal.ONE, Set.of("north-swing"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Pools(List.of(NORTH, twice), TOWN, Pools.Order.AREAS_FIRST, false));
        assertThrows(
                IllegalArgumentException.class, () -> new Pools(List.of(NORTH), TOWN, Pools.Order.AREAS_LAST, true));
    }

    @Test
    void theComparisonStepLetsVotersChoose() {
        // 7 voters. Greedy funds the hall (90) for 4. Equal shares: 100 / 7 each, 57 1/7 by the four are too little for
        // the
        // hall; three pay 30 for the trees. 4 prefer greedy, 3 equal shares.
        Election election = Election.of(VoteType.APPROVAL, new BigDecimal("100"))
                .project("hall", "90")
                .project("trees", "30")
                .ballots(4, List.of("hall"))
                .ballots(3, List.of("trees"))
                .build();
        AllocationRule shares = new EqualShares(EqualShares.Utility.COST, Completion.NONE);
        assertEquals(Set.of("trees"), shares.allocate(election).winnerIds());
        for (ComparedWithGreedy.Preference preference : ComparedWithGreedy.Preference.values()) {
            Outcome outcome = new ComparedWithGreedy(shares, preference).allocate(election);
            assertEquals(Set.of("hall"), outcome.winnerIds());
            assertEquals("greedy-votes", outcome.parameters().get("preferred"));
        }
    }

    @Test
    void comparisonsCountWhoIsLeftWithNothing() {
        Comparison comparison = Comparison.of(
                ELECTION, Conditions.NONE, List.of(GREEDY, new EqualShares(EqualShares.Utility.COST, Completion.NONE)));
        // Greedy: swing 20 and park 45 (4 votes each, by cost), then the well 30: all voters have something.
        // Equal shares, 12.5 each: swing 20 by four, park 45 by four; the well's three have 37.5 − 33.75 left.
        assertEquals(List.of(0, 0), comparison.leftWithNothing());
        assertEquals(
                List.of("north-swing", "town-park", "south-well", "town-stage"),
                comparison.lines().stream().map(line -> line.project().id()).toList());
        assertEquals(
                List.of(2, 2, 1, 0),
                comparison.lines().stream().map(Comparison.Line::times).toList());
    }
}
