package pl.wspolnie.budget.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.edition.TestEditions;

class ProposalTest {

    private final Pool pool = TestEditions.pool();

    @Test
    void theCostIsTheSumOfTheItems() {
        var proposal = written(input("Plac", item("Ławki", "1200.50"), item(null, null), item("Drzewa", "799.50")));
        assertEquals(200_000, proposal.cost());
        assertEquals(2, proposal.items().size());
    }

    @Test
    void itIsReturnedForCorrectionOnce() {
        var proposal = submitted();
        proposal.giveBack("kosztorys");
        proposal.submit(7, Instant.EPOCH);
        assertThrows(Conflict.class, () -> proposal.giveBack("jeszcze raz"));
        assertEquals(ProposalStatus.SUBMITTED, proposal.status());
    }

    @Test
    void itsNumberStaysWhenItIsSubmittedAgain() {
        var proposal = submitted();
        proposal.giveBack("kosztorys");
        proposal.submit(9, Instant.MAX);
        assertEquals(7, proposal.number());
        assertEquals(Instant.EPOCH, proposal.submittedAt());
    }

    @Test
    void anAppealIsMadeOnce() {
        var proposal = submitted();
        proposal.become(ProposalStatus.REJECTED, "teren");
        proposal.appeal("teren jest gminny");
        proposal.become(ProposalStatus.REJECTED, "nadal");
        assertThrows(Conflict.class, () -> proposal.appeal("znowu"));
    }

    @Test
    void aSubmissionNeedsEverything() {
        var draft = new ProposalInput(
                null, "Plac", null, null, null, null, null, null, null, null, null, null, null, null, null, false,
                false, null);
        assertEquals(
                List.of(
                        "summary",
                        "description",
                        "justification",
                        "location",
                        "accessible",
                        "categories",
                        "recipients",
                        "items[0].name",
                        "consentRules",
                        "consentRights"),
                fields(draft));
    }

    @Test
    void itMayNotCostMoreThanOneProjectMay() {
        assertEquals(List.of(), fields(input("Plac", item("Ławki", "30000"))));
        assertEquals(List.of("items[0].cost"), fields(input("Plac", item("Ławki", "30000.01"))));
    }

    @Test
    void anItemHasNameAndCost() {
        assertEquals(List.of("items[1].cost"), fields(input("Plac", item("Ławki", "1"), item("Drzewa", null))));
    }

    @Test
    void aDraftMayNotInventCategories() {
        var input = input("Plac", item("Ławki", "1"));
        assertEquals(List.of(), ProposalChecks.ofDraft(pool.edition(), input));
        var other = new ProposalInput(
                null,
                "Plac",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("magia"),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null);
        assertEquals(
                List.of("categories"),
                ProposalChecks.ofDraft(pool.edition(), other).stream()
                        .map(Fault::field)
                        .toList());
    }

    @Test
    void aRevisionTellsWhatChanged() {
        var before = Contents.of(written(input("Plac", item("Ławki", "1200"))));
        var after = Contents.of(written(input("Plac zabaw", item("Ławki", "1300"))));
        assertEquals(
                List.of(
                        new Change("title", "Plac", "Plac zabaw"),
                        new Change("items", "Ławki: 1200.00 zł", "Ławki: 1300.00 zł")),
                Contents.changes(before, after));
    }

    private List<String> fields(ProposalInput input) {
        return ProposalChecks.ofSubmission(pool.edition(), pool, input).stream()
                .map(Fault::field)
                .toList();
    }

    private Proposal submitted() {
        var proposal = written(input("Plac", item("Ławki", "1200")));
        proposal.submit(7, Instant.EPOCH);
        return proposal;
    }

    private Proposal written(ProposalInput input) {
        var proposal = new Proposal(pool.edition(), pool, 1L, null);
        proposal.change(pool, input);
        return proposal;
    }

    private static CostItemInput item(String name, String cost) {
        return new CostItemInput(name, cost == null ? null : new BigDecimal(cost));
    }

    private static ProposalInput input(String title, CostItemInput... items) {
        return new ProposalInput(
                null,
                title,
                "skrót",
                "opis",
                "uzasadnienie",
                "park",
                null,
                null,
                List.of("sport"),
                List.of("dzieci"),
                List.of(items),
                null,
                null,
                Accessible.YES,
                null,
                true,
                true,
                null);
    }
}
