package pl.wspolnie.practices;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.practices.card.Card;
import pl.wspolnie.practices.card.CardFilter;
import pl.wspolnie.practices.card.Cards;
import pl.wspolnie.practices.model.Model;
import pl.wspolnie.practices.model.Models;
import pl.wspolnie.practices.visit.Visit;
import pl.wspolnie.practices.visit.VisitStage;
import pl.wspolnie.practices.visit.Visits;

/** The first page of the module: the way from a visit over a card to a model. */
@ApplicationScoped
@Path("/{municipality}/practices")
@Produces(MediaType.TEXT_HTML)
public class IndexPages {

    private static final int NEWEST = 3;

    private final Visits visits;
    private final Cards cards;
    private final Models models;

    protected IndexPages() {
        this(null, null, null);
    }

    @Inject
    public IndexPages(Visits visits, Cards cards, Models models) {
        this.visits = visits;
        this.cards = cards;
        this.models = models;
    }

    /** A visit with what goes on with it. */
    public record Row(Visit visit, VisitStage stage) {}

    /** The newest of each part, and how many there are of each. */
    public record Index(
            List<Row> visits, int allVisits, List<Card> cards, long allCards, List<Model> models, int allModels) {}

    @GET
    @PermitAll
    public Html index() {
        var announced = visits.announced();
        var published = models.published();
        var model = new Index(
                announced.stream()
                        .limit(NEWEST)
                        .map(visit -> new Row(visit, visits.stageOf(visit)))
                        .toList(),
                announced.size(),
                cards.list(CardFilter.ALL, 1).stream().limit(NEWEST).toList(),
                cards.count(CardFilter.ALL),
                published.stream().limit(NEWEST).toList(),
                published.size());
        return Html.of("practices/index", model, Text.of("practices.module.name"));
    }
}
