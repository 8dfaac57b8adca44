package pl.wspolnie.evaluation.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Tile;
import pl.wspolnie.api.web.Tiles;
import pl.wspolnie.evaluation.show.Today;

/** Tells the office that a year waits for its next step, or that it is time for the next year. */
@ApplicationScoped
public class QualityTiles implements Tiles {

    /** How many days before its date the next year is reminded of. */
    private static final int AHEAD = 30;

    private final QualityIndexes indexes;
    private final CurrentRequest request;
    private final Today today;

    protected QualityTiles() {
        this(null, null, null);
    }

    @Inject
    public QualityTiles(QualityIndexes indexes, CurrentRequest request, Today today) {
        this.indexes = indexes;
        this.request = request;
        this.today = today;
    }

    @Override
    public List<Tile> now() {
        if (!request.may(QualityIndexes.MANAGE)) {
            return List.of();
        }
        return indexes.all().stream()
                .limit(1)
                .filter(this::waits)
                .map(QualityTiles::tile)
                .toList();
    }

    private boolean waits(QualityIndex newest) {
        return !newest.isPublished()
                || newest.nextOn() != null && !newest.nextOn().minusDays(AHEAD).isAfter(today.day());
    }

    private static Tile tile(QualityIndex index) {
        boolean next = index.isPublished();
        return new Tile(
                Text.of("evaluation.quality.title", String.valueOf(next ? index.year() + 1 : index.year())),
                Text.of("evaluation.quality.tile."
                        + (next ? "next" : index.step().code())),
                Text.of("evaluation.quality.tile.action"),
                next ? "evaluation/quality/new" : "evaluation/quality/" + index.id(),
                next ? Today.end(index.nextOn()) : null);
    }
}
