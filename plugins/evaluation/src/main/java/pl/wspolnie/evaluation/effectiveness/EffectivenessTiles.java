package pl.wspolnie.evaluation.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Tile;
import pl.wspolnie.api.web.Tiles;
import pl.wspolnie.evaluation.show.Today;

/** Whose organisation has a report may read it first and comment. */
@ApplicationScoped
public class EffectivenessTiles implements Tiles {

    private final OrganisationReports reports;
    private final Today today;

    protected EffectivenessTiles() {
        this(null, null);
    }

    @Inject
    public EffectivenessTiles(OrganisationReports reports, Today today) {
        this.reports = reports;
        this.today = today;
    }

    @Override
    public List<Tile> now() {
        return reports.shownToReader().stream()
                .filter(report -> report.comment() == null && !today.day().isAfter(report.commentUntil()))
                .map(EffectivenessTiles::tile)
                .toList();
    }

    private static Tile tile(OrganisationReport report) {
        return new Tile(
                Text.of("evaluation.effectiveness.tile", report.organisationName()),
                Text.of("evaluation.effectiveness.tile.text"),
                Text.of("evaluation.effectiveness.tile.action"),
                Letting.path(report),
                Today.end(report.commentUntil()));
    }
}
