package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Tile;
import pl.wspolnie.api.web.Tiles;
import pl.wspolnie.evaluation.show.Today;

/** Tells the office which recommendations are due. */
@ApplicationScoped
public class ReportTiles implements Tiles {

    /** How many days before their day recommendations are told of. */
    private static final int AHEAD = 30;

    private final Recommendations recommendations;
    private final CurrentRequest request;
    private final Today today;

    protected ReportTiles() {
        this(null, null, null);
    }

    @Inject
    public ReportTiles(Recommendations recommendations, CurrentRequest request, Today today) {
        this.recommendations = recommendations;
        this.request = request;
        this.today = today;
    }

    @Override
    public List<Tile> now() {
        if (!request.may(Recommendations.FOLLOW)) {
            return List.of();
        }
        var due = recommendations.waiting().stream()
                .filter(recommendation ->
                        !recommendation.dueOn().minusDays(AHEAD).isAfter(today.day()))
                .toList();
        return due.isEmpty() ? List.of() : List.of(tile(due));
    }

    private static Tile tile(List<Recommendation> due) {
        return new Tile(
                Text.of("evaluation.report.tile"),
                Text.of("evaluation.report.tile.text", due.size()),
                Text.of("evaluation.report.tile.action"),
                "evaluation/recommendations",
                Today.end(due.get(0).dueOn()));
    }
}
