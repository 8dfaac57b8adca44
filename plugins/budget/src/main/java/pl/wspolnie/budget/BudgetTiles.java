package pl.wspolnie.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Tile;
import pl.wspolnie.api.web.Tiles;
import pl.wspolnie.budget.edition.Calendar;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Stage;
import pl.wspolnie.budget.proposal.Proposals;

/** What can be done in the budget today: vote, submit, verify, read what was decided. */
@ApplicationScoped
public class BudgetTiles implements Tiles {

    /** How long an outcome is news. */
    private static final int NEWS_DAYS = 60;

    private final Editions editions;
    private final Proposals proposals;
    private final Calendar calendar;
    private final CurrentRequest request;

    protected BudgetTiles() {
        this(null, null, null, null);
    }

    @Inject
    public BudgetTiles(Editions editions, Proposals proposals, Calendar calendar, CurrentRequest request) {
        this.editions = editions;
        this.proposals = proposals;
        this.calendar = calendar;
        this.request = request;
    }

    @Override
    public List<Tile> now() {
        var tiles = new ArrayList<Tile>();
        var published = editions.published();
        published.stream()
                .filter(edition -> calendar.isOpen(edition, Stage.VOTING))
                .forEach(edition -> tiles.add(tile(edition, Stage.VOTING, "vote", path(edition) + "/vote")));
        published.stream()
                .filter(edition -> calendar.isOpen(edition, Stage.SUBMISSION))
                .forEach(edition ->
                        tiles.add(tile(edition, Stage.SUBMISSION, "submit", path(edition) + "/proposals/new")));
        published.stream()
                .filter(this::isNews)
                .forEach(edition -> tiles.add(told(edition, "outcome", path(edition) + "/outcome", null)));
        waiting().ifPresent(tiles::add);
        return tiles;
    }

    private Optional<Tile> waiting() {
        if (!request.may(Proposals.VERIFY)) {
            return Optional.empty();
        }
        int waiting = proposals.waiting().size();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Tile(
                        Text.of("budget.tile.verify"),
                        Text.of("budget.tile.verify.text", waiting),
                        Text.of("budget.tile.verify.action"),
                        "budget/verification",
                        null));
    }

    private boolean isNews(Edition edition) {
        var announced = edition.timetable().resultsOn();
        var today = calendar.today();
        return edition.outcomePublished()
                && announced != null
                && !announced.isAfter(today)
                && announced.plusDays(NEWS_DAYS).isAfter(today);
    }

    private static Tile tile(Edition edition, Stage stage, String key, String path) {
        return told(edition, key, path, edition.timetable().span(stage).to());
    }

    private static Tile told(Edition edition, String key, String path, LocalDate lastDay) {
        return new Tile(
                Text.literally(edition.name()),
                Text.of("budget.tile." + key),
                Text.of("budget.tile." + key + ".action"),
                path,
                lastDay == null ? null : endOf(lastDay));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Calendar.WARSAW).minusMinutes(1).toInstant();
    }

    private static String path(Edition edition) {
        return "budget/editions/" + edition.id();
    }
}
