package pl.wspolnie.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import pl.wspolnie.api.demo.DemoData;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.budget.allocation.VoteType;
import pl.wspolnie.budget.edition.Calendar;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.EditionInput;
import pl.wspolnie.budget.edition.EditionKind;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Eligible;
import pl.wspolnie.budget.edition.PoolInput;
import pl.wspolnie.budget.outcome.Results;
import pl.wspolnie.budget.pabulib.ImportInput;
import pl.wspolnie.budget.pabulib.Imports;
import pl.wspolnie.budget.proposal.Proposal;
import pl.wspolnie.budget.proposal.ProposalStatus;
import pl.wspolnie.budget.proposal.Proposals;

/**
 * Siemiatycze lets its organisations co-decide, as its project did; Secemin debates its village funds, as its project
 * did. Amounts, proposals and votes are invented.
 */
@ApplicationScoped
public class BudgetDemo implements DemoData {

    private final CurrentRequest request;
    private final Editions editions;
    private final Proposals proposals;
    private final Imports imports;
    private final Results results;
    private final Organisations organisations;
    private final Areas areas;
    private final Calendar calendar;

    protected BudgetDemo() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public BudgetDemo(
            CurrentRequest request,
            Editions editions,
            Proposals proposals,
            Imports imports,
            Results results,
            Organisations organisations,
            Areas areas,
            Calendar calendar) {
        this.request = request;
        this.editions = editions;
        this.proposals = proposals;
        this.imports = imports;
        this.results = results;
        this.organisations = organisations;
        this.areas = areas;
        this.calendar = calendar;
    }

    @Override
    @Transactional
    public void add() {
        switch (request.municipality().slug()) {
            case "siemiatycze" -> siemiatycze();
            case "secemin" -> secemin();
            default -> {
                // The other projects did without a budget.
            }
        }
    }

    private void siemiatycze() {
        finished();
        var pool = pool("Organizacje współdecydują", null, 60_000, 25_000, 3);
        var edition = edition(
                "Budżet współdecydowany z organizacjami",
                EditionKind.ORGANISATIONS,
                "Miasto oddaje część budżetu społecznego do wspólnej decyzji z organizacjami pozarządowymi."
                        + " Jedna organizacja ma jeden głos i wybiera do trzech projektów.",
                List.of(pool),
                "kultura\nsport\nzdrowie\nśrodowisko\nbezpieczeństwo\nintegracja",
                "dzieci\nmłodzież\ndorośli\nseniorzy\nosoby z niepełnosprawnościami\nrodziny\nwszyscy",
                -45);
        enter(edition, "siemiatycze.csv", List.of());
    }

    private void finished() {
        try (var file = DemoTable.resource("siemiatycze-finished.pb")) {
            var wanted = new ImportInput(null, EditionKind.ORGANISATIONS, null, null);
            var edition = imports.add(file, wanted);
            edition.markInvented();
            proposals.onBallot(editions.pools(edition).get(0)).forEach(Proposal::markInvented);
            results.publish(edition.id(), results.compute(edition.id()).inputsHash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void secemin() {
        var villages = List.of("Żelisławice", "Wola Czaryska", "Psary", "Secemin");
        var pools = villages.stream()
                .map(village -> pool(village, area(village), 18_000, 18_000, 2))
                .toList();
        var edition = edition(
                "Debata o funduszach sołeckich",
                EditionKind.VILLAGE_FUND,
                "Zanim zebrania wiejskie uchwalą wnioski, mieszkańcy i organizacje zgłaszają pomysły i wspólnie"
                        + " wybierają te, które warto zgłosić.",
                pools,
                "spotkania\nsport\nhistoria\nbezpieczeństwo",
                "dzieci\nmłodzież\ndorośli\nseniorzy\nwszyscy",
                -8);
        enter(edition, "secemin.csv", pools.stream().map(PoolInput::name).toList());
    }

    /** @param begun how many days ago submission began, negative; votes follow 42 days after it */
    private Edition edition(
            String name,
            EditionKind kind,
            String description,
            List<PoolInput> pools,
            String categories,
            String recipients,
            int begun) {
        var first = calendar.today().plusDays(begun);
        var total = pools.stream().map(PoolInput::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var who = kind == EditionKind.ORGANISATIONS ? Eligible.ORGANISATIONS : Eligible.BOTH;
        var voting = first.plusDays(42);
        var edition = editions.add(new EditionInput(
                name, voting.plusYears(1).getYear(), kind, description, who, who, total, pools, categories, recipients,
                first, first.plusDays(20), first.plusDays(21), first.plusDays(34), null, null, first.plusDays(35),
                first.plusDays(41), voting, voting.plusDays(14), voting.plusDays(17), VoteType.APPROVAL, true, true, 1,
                null, null, "mes-cost", "add1-greedy", 1L, "cost,votes,draw", null, null));
        edition.markInvented();
        return editions.publish(edition.id());
    }

    private static PoolInput pool(String name, Long area, long amount, long limit, int choices) {
        return new PoolInput(
                null,
                name,
                area,
                BigDecimal.valueOf(amount),
                BigDecimal.valueOf(limit),
                choices,
                null,
                null,
                null,
                null);
    }

    /** Enters the proposals of a table; each goes to the pool that its place or title names, or to the first. */
    private void enter(Edition edition, String table, List<String> poolNames) {
        var pools = editions.pools(edition);
        for (var row : DemoTable.read(table)) {
            var place = row.text("location") + " " + row.text("title");
            var pool = pools.stream()
                    .filter(candidate -> poolNames.contains(candidate.name()) && place.contains(stem(candidate.name())))
                    .findFirst()
                    .orElse(pools.get(0));
            var proposal = proposals.enter(edition, organisation(row.text("organisation")), row.input(pool.id()));
            proposal.markInvented();
            advance(proposal, ProposalStatus.valueOf(row.text("status")));
        }
    }

    private static void advance(Proposal proposal, ProposalStatus status) {
        switch (status) {
            case IN_EVALUATION -> proposal.become(ProposalStatus.IN_EVALUATION, null);
            case ACCEPTED -> {
                proposal.become(ProposalStatus.IN_EVALUATION, null);
                proposal.become(ProposalStatus.ACCEPTED, null);
            }
            case RETURNED -> proposal.giveBack("Kosztorys nie obejmuje najmu sali. Dopisz go, proszę.");
            case REJECTED -> proposal.become(
                    ProposalStatus.REJECTED, "Hala jest w tym czasie zamknięta z powodu remontu.");
            default -> {
                // Submitted proposals wait for the office.
            }
        }
    }

    /** What inflected forms of a village's name have in common. */
    private static String stem(String name) {
        return name.substring(0, name.length() - 2);
    }

    private Long organisation(String name) {
        return organisations.all().stream()
                .filter(organisation -> organisation.name().equals(name))
                .map(Organisation::id)
                .findFirst()
                .orElse(null);
    }

    private Long area(String name) {
        return areas.all().stream()
                .filter(area -> Objects.equals(area.name(), name))
                .map(Area::id)
                .findFirst()
                .orElse(null);
    }
}
