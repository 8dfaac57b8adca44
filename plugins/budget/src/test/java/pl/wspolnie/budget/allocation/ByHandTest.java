package pl.wspolnie.budget.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Small elections whose outcome anybody can work out; the way there is written beside them. */
class ByHandTest {

    /** 10 voters: 6 want the road and the lamps, 3 the playground, 1 the bench. */
    private static final Election VILLAGE = Election.of(VoteType.APPROVAL, new BigDecimal("100"))
            .project("road", "60")
            .project("lamps", "50")
            .project("playground", "27")
            .project("bench", "10")
            .ballots(6, List.of("road", "lamps"))
            .ballots(3, List.of("playground"))
            .ballot(List.of("bench"))
            .build();

    private static List<String> winners(AllocationRule rule, Election election) {
        return rule.allocate(election).winners().stream().map(Project::id).toList();
    }

    @Test
    void greedySkipsWhatDoesNotFit() {
        // Lamps and road have 6 votes each; the lamps are cheaper: 50 of 100. The road (60) does not fit, 50 being
        // left.
        // The playground (27) does, 23 being left; so does the bench.
        assertEquals(List.of("lamps", "playground", "bench"), winners(new Greedy(Greedy.Merit.VOTES, false), VILLAGE));
    }

    @Test
    void greedyWithStopEndsAtTheFirstThatDoesNotFit() {
        Outcome outcome = new Greedy(Greedy.Merit.VOTES, true).allocate(VILLAGE);
        assertEquals(Set.of("lamps"), outcome.winnerIds());
        Map<String, Cause> causes = causes(outcome);
        assertEquals(new Cause.DoesNotFit(2, new BigDecimal("50")), causes.get("road"));
        assertEquals(new Cause.Stopped(3, VILLAGE.project("road")), causes.get("playground"));
    }

    @Test
    void greedyByRatioPutsTheCheapFirst() {
        // Votes per cost: lamps 6/50 = 0.12, playground 3/27 = 0.11, road 6/60 and bench 1/10 both 0.1. After lamps and
        // playground 23 are left: of the two equals the bench is cheaper, and the road never fits.
        Outcome outcome = new Greedy(Greedy.Merit.VOTES_PER_COST, false).allocate(VILLAGE);
        assertEquals(
                List.of("lamps", "playground", "bench"),
                outcome.winners().stream().map(Project::id).toList());
        assertEquals(List.of(new Tie(3, List.of("bench", "road"), TieBreaking.Criterion.COST)), outcome.ties());
    }

    @Test
    void equalSharesGivesEveryoneTheSameToSpend() {
        // Everyone has 10. The six pay 50 / 6 = 8 1/3 each for the lamps and have 10 together left: no road.
        // The three pay 27 / 3 = 9 each for the playground, the one 10 for the bench.
        Outcome outcome = new EqualShares(EqualShares.Utility.COST, Completion.NONE).allocate(VILLAGE);
        assertEquals(
                List.of("lamps", "playground", "bench"),
                outcome.winners().stream().map(Project::id).toList());
        Grounds.Shares lamps = (Grounds.Shares) won(outcome, "lamps").grounds();
        assertEquals(Fraction.of(25, 3), lamps.pricePerVote());
        assertEquals(Fraction.of(6), lamps.effectiveVotes());
        assertEquals(Fraction.of(10), lamps.leftWithSupporters());
        Cause.SupportersSpent road = (Cause.SupportersSpent) causes(outcome).get("road");
        assertEquals(Fraction.of(60), road.endowed());
        assertEquals(List.of(new Cause.Spent(VILLAGE.project("lamps"), Fraction.of(50))), road.spent());
        assertEquals(Fraction.of(10), road.left());
        assertEquals(Fraction.of(50), road.missing());
    }

    @Test
    void equalSharesTellsWhatWouldHaveBeenEnough() {
        // With one more voter for the road alone it has 7: 60 / 7 = 8.57 each, within 10, and 7 effective votes beat
        // the 6
        // of the lamps. At a cost below 50 it would have gone before the lamps, with as many votes, being cheaper; at
        // 50
        // as well, for the tie goes on to votes, equal, and ids, where "lamps" is first.
        Outcome outcome = new EqualShares(EqualShares.Utility.COST, Completion.NONE).allocate(VILLAGE);
        assertEquals(
                new Needed(OptionalInt.of(1), Optional.of(new BigDecimal("49"))),
                lost(outcome, "road").needed());
    }

    @Test
    void utilityDecidesWhoIsCheap() {
        // Four voters with 15 each. By number, a project's price is cost / voters: the kiosk's 8 / 1 beats the hall's
        // 36 / 4;
        // by cost it is 1 / voters: the hall's 1/4 beats the kiosk's 1/1.
        Election election = Election.of(VoteType.APPROVAL, new BigDecimal("60"))
                .project("hall", "36")
                .project("kiosk", "8")
                .ballots(3, List.of("hall"))
                .ballot(List.of("hall", "kiosk"))
                .build();
        // By cost: the hall takes 9 from each, 6 are left, too little for the kiosk.
        assertEquals(List.of("hall"), winners(new EqualShares(EqualShares.Utility.COST, Completion.NONE), election));
        // By number: the kiosk takes 8 from one, who has 7 left; the hall takes these and (36 − 7) / 3 = 9 2/3 from the
        // rest.
        Outcome byNumber = new EqualShares(EqualShares.Utility.CARDINALITY, Completion.NONE).allocate(election);
        assertEquals(
                List.of("kiosk", "hall"),
                byNumber.winners().stream().map(Project::id).toList());
        Grounds.Shares hall = (Grounds.Shares) won(byNumber, "hall").grounds();
        assertEquals(Fraction.of(29, 3), hall.pricePerVote());
        assertEquals(3, hall.payingInFull());
        assertEquals(1, hall.payingTheirRest());
    }

    @Test
    void pointsCarryTheCostInProportion() {
        // Two voters with 50 each; one gave the park 3 points, the other 1: the price of a point is 40 / 4 = 10.
        Election election = Election.of(VoteType.CUMULATIVE, new BigDecimal("100"))
                .project("park", "40")
                .ballot(Map.of("park", new BigDecimal("3")))
                .ballot(Map.of("park", BigDecimal.ONE))
                .build();
        Outcome outcome = new EqualShares(EqualShares.Utility.CARDINALITY, Completion.NONE).allocate(election);
        Grounds.Shares park = (Grounds.Shares) won(outcome, "park").grounds();
        assertEquals(Fraction.of(10), park.pricePerVote());
        assertEquals(Fraction.of(60), park.leftWithSupporters());
    }

    @Test
    void ordinalBallotsCountPlaces() {
        // Longest ballot 3: places are worth 3, 2, 1. A: 3 + 2 = 5, B: 2 + 3 = 5, C: 1.
        Election election = Election.of(VoteType.ORDINAL, new BigDecimal("10"))
                .project("A", "5")
                .project("B", "6")
                .project("C", "4")
                .ballot(List.of("A", "B", "C"))
                .ballot(List.of("B", "A"))
                .build();
        assertEquals(new BigDecimal("5"), election.points(election.project("A")));
        assertEquals(new BigDecimal("1"), election.points(election.project("C")));
        // A and B are equal by votes; A is cheaper: 5, then B (6) does not fit, C (4) does.
        assertEquals(List.of("A", "C"), winners(new Greedy(Greedy.Merit.VOTES, false), election));
    }

    @Test
    void add1GivesMoreUntilNothingFitsOrTheBudgetWouldBreak() {
        // 3 voters, budget 100. With 33 each: A (66) by its two voters. B (34) needs 34 from one voter: at step 34 both
        // are bought, 100 in all. C (1) has no voter and holds nothing up.
        Election election = Election.of(VoteType.APPROVAL, new BigDecimal("100"))
                .project("A", "66")
                .project("B", "34")
                .project("C", "1")
                .ballots(2, List.of("A"))
                .ballot(List.of("B"))
                .build();
        assertEquals(List.of("A"), winners(new EqualShares(EqualShares.Utility.COST, Completion.NONE), election));
        Outcome add1 = new EqualShares(EqualShares.Utility.COST, Completion.ADD1).allocate(election);
        assertEquals(Set.of("A", "B"), add1.winnerIds());
        assertEquals("34", add1.parameters().get("endowment"));
    }

    @Test
    void add1StopsBeforeItOverspends() {
        // 2 voters, budget 10, so 5 each; A (8) and B (7) have one voter each. At 7 B is bought; at 8 both would be:
        // 15.
        Election election = Election.of(VoteType.APPROVAL, new BigDecimal("10"))
                .project("A", "8")
                .project("B", "7")
                .ballot(List.of("A"))
                .ballot(List.of("B"))
                .build();
        Outcome outcome = new EqualShares(EqualShares.Utility.COST, Completion.ADD1_OVER).allocate(election);
        assertEquals(Set.of("B"), outcome.winnerIds());
        assertEquals("7", outcome.parameters().get("endowment"));
    }

    @Test
    void add1WithoutTheStopMayTradeWinners() {
        // 3 voters, budget 9, 3 each. A (3) by voter 1, B (3) by voter 2: both bought at once, 3 left, C (4) by voter 3
        // does not fit, so Add1 stops. Going on: at 4 C is bought too, 10 in all: over the budget. Same winners.
        Election election = Election.of(VoteType.APPROVAL, new BigDecimal("9"))
                .project("A", "3")
                .project("B", "3")
                .project("C", "4")
                .ballot(List.of("A"))
                .ballot(List.of("B"))
                .ballot(List.of("C"))
                .build();
        for (Completion completion : List.of(Completion.ADD1, Completion.ADD1_OVER)) {
            Outcome outcome = new EqualShares(EqualShares.Utility.COST, completion).allocate(election);
            assertEquals(Set.of("A", "B"), outcome.winnerIds());
        }
    }

    @Test
    void phragmenSharesLoads() {
        // Loads if next: A 8/4 = 2, B 6/2 = 3, C 9/3 = 3. A is funded: four voters carry 2. B: (6 + 2) / 2 = 4, one of
        // its
        // voters carrying 2; C: (9 + 2 · 2) / 3 = 4 1/3. B is funded: 14 of 22. C's (9 + 2 · 2) / 3 would make 23: the
        // end.
        Election election = Election.of(VoteType.APPROVAL, new BigDecimal("22"))
                .project("A", "8")
                .project("B", "6")
                .project("C", "9")
                .ballots(2, List.of("A", "C"))
                .ballot(List.of("A", "B"))
                .ballot(List.of("A"))
                .ballot(List.of("B"))
                .ballot(List.of("C"))
                .build();
        Outcome outcome = new Phragmen().allocate(election);
        assertEquals(
                List.of("A", "B"), outcome.winners().stream().map(Project::id).toList());
        assertEquals(new Grounds.Load(Fraction.of(4)), won(outcome, "B").grounds());
        assertEquals(
                new Cause.Outrun(Fraction.of(13, 3), new BigDecimal("8")),
                causes(outcome).get("C"));
    }

    @Test
    void boundedOverspendingBuysWhatIsNearlyAffordable() {
        // Two voters with 10 each. A (12) has both: 6 each, full price, merit (12/2)/12 = 1/2. B (11) has one: all of
        // 10
        // brings 10/11 of it: price 10 / (10/11) = 11, merit 11 / (10/11) / 11 = 1.1. A first; then B's voter has 4
        // left:
        // 11 no longer fits the 8 that are left of the budget.
        Election election = Election.of(VoteType.APPROVAL, new BigDecimal("20"))
                .project("A", "12")
                .project("B", "11")
                .project("C", "8")
                .ballot(List.of("A", "B"))
                .ballot(List.of("A", "C"))
                .build();
        Outcome outcome = new BoundedOverspending().allocate(election);
        assertEquals(
                List.of("A", "C"), outcome.winners().stream().map(Project::id).toList());
        assertEquals(
                new Grounds.Overspent(new BigDecimal("8.00"), new BigDecimal("4.00"), new BigDecimal("4.00")),
                won(outcome, "C").grounds());
        assertEquals(new Cause.NoRoom(new BigDecimal("0")), causes(outcome).get("B"));
    }

    @Test
    void theDrawCanBeReplayed() {
        Election election = Election.of(VoteType.APPROVAL, new BigDecimal("5"))
                .project("1", "5")
                .project("2", "5")
                .ballot(List.of("1", "2"))
                .build();
        // printf '2026-06-30\n1' | sha256sum begins with 49, and the same with 2 begins with c1: 1 goes first.
        assertTrue(TieBreaking.lot("2026-06-30", "1").startsWith("49bec3309b75"));
        assertTrue(TieBreaking.lot("2026-06-30", "2").startsWith("c18aca329463"));
        Conditions draw = Conditions.NONE.withTies(TieBreaking.parse("cost,votes,draw", "2026-06-30"));
        for (String id : AllocationRules.ids()) {
            Outcome outcome = AllocationRules.byId(id).orElseThrow().allocate(election, draw);
            assertEquals(Set.of("1"), outcome.winnerIds(), id);
            assertEquals(TieBreaking.Criterion.DRAW, outcome.ties().get(0).decidedBy(), id);
        }
    }

    @Test
    void tiesNeedALastWord() {
        assertThrows(IllegalArgumentException.class, () -> TieBreaking.parse("cost,votes", ""));
        assertThrows(IllegalArgumentException.class, () -> TieBreaking.parse("cost,draw", ""));
        assertThrows(IllegalArgumentException.class, () -> TieBreaking.parse("cost,cost,id", ""));
        assertThrows(IllegalArgumentException.class, () -> TieBreaking.parse("cost,luck,id", ""));
        assertThrows(IllegalArgumentException.class, () -> TieBreaking.parse("cost,id", "seed"));
        assertEquals("votes,id", TieBreaking.parse("votes,id", "").text());
    }

    private static Reason.Won won(Outcome outcome, String id) {
        return outcome.reasons().stream()
                .filter(reason -> reason.project().id().equals(id))
                .map(Reason.Won.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Reason.Lost lost(Outcome outcome, String id) {
        return outcome.reasons().stream()
                .filter(reason -> reason.project().id().equals(id))
                .map(Reason.Lost.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Cause> causes(Outcome outcome) {
        return outcome.reasons().stream()
                .filter(Reason.Lost.class::isInstance)
                .map(Reason.Lost.class::cast)
                .collect(Collectors.toMap(lost -> lost.project().id(), Reason.Lost::cause));
    }
}
