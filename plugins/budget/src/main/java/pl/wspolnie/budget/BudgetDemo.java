package pl.wspolnie.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import pl.wspolnie.api.demo.DemoData;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.budget.edition.EditionKind;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.PoolInput;

/**
 * Siemiatycze lets its organisations co-decide, and Secemin debates its village funds, as their projects did; elsewhere
 * one edition stands in every stage. Amounts, proposals and votes are invented.
 */
@ApplicationScoped
public class BudgetDemo implements DemoData {

    private static final List<String> VILLAGES = List.of("Żelisławice", "Wola Czaryska", "Psary", "Secemin");

    private final CurrentRequest request;
    private final Editions editions;
    private final DemoEditions demo;
    private final DemoProposals proposals;
    private final Areas areas;

    protected BudgetDemo() {
        this(null, null, null, null, null);
    }

    @Inject
    public BudgetDemo(
            CurrentRequest request, Editions editions, DemoEditions demo, DemoProposals proposals, Areas areas) {
        this.request = request;
        this.editions = editions;
        this.demo = demo;
        this.proposals = proposals;
        this.areas = areas;
    }

    @Override
    @Transactional
    public void add() {
        switch (request.municipality().slug()) {
            case "siemiatycze" -> {
                demo.finished();
                codecided("Budżet współdecydowany z organizacjami", DemoEditions.IN_VOTING);
            }
            case "secemin" -> villages();
            default -> {
                demo.finished();
                codecided("Budżet współdecydowany: trwa głosowanie", DemoEditions.IN_VOTING);
                codecided("Budżet współdecydowany: czas odwołań", DemoEditions.IN_APPEALS);
                villages();
            }
        }
    }

    private void codecided(String name, int begun) {
        var edition = demo.add(
                name,
                EditionKind.ORGANISATIONS,
                "Część budżetu społecznego trafia do wspólnej decyzji z organizacjami pozarządowymi."
                        + " Jedna organizacja ma jeden głos i wybiera do trzech projektów.",
                List.of(pool("Pula wspólna", null, 60_000, 25_000, 3)),
                "kultura\nsport\nzdrowie\nśrodowisko\nbezpieczeństwo\nintegracja",
                "dzieci\nmłodzież\ndorośli\nseniorzy\nosoby z niepełnosprawnościami\nrodziny\nwszyscy",
                begun);
        var pool = editions.pools(edition).get(0);
        proposals.enter("codecided.csv", row -> pool);
        if (begun == DemoEditions.IN_VOTING) {
            demo.vote(pool);
        }
    }

    private void villages() {
        var edition = demo.add(
                "Debata o funduszach sołeckich",
                EditionKind.VILLAGE_FUND,
                "Zanim zebrania wiejskie uchwalą wnioski, mieszkańcy i organizacje zgłaszają pomysły i wspólnie"
                        + " wybierają te, które warto zgłosić.",
                VILLAGES.stream().map(this::village).toList(),
                "spotkania\nsport\nhistoria\nbezpieczeństwo",
                "dzieci\nmłodzież\ndorośli\nseniorzy\nwszyscy",
                DemoEditions.IN_SUBMISSION);
        var pools = editions.pools(edition);
        proposals.enter("villages.csv", row -> pools.stream()
                .filter(pool -> pool.name().equals(row.text("pool")))
                .findFirst()
                .orElseThrow());
        proposals.draft(edition);
    }

    private PoolInput village(String name) {
        var area = areas.all().stream()
                .filter(candidate -> candidate.name().equals(name))
                .map(Area::id)
                .findFirst()
                .orElse(null);
        return pool(name, area, 18_000, 18_000, 2);
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
}
