package pl.wspolnie.budget.outcome;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.budget.edition.Calendar;
import pl.wspolnie.budget.edition.Draw;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Stage;

/** Pages of outcomes. */
@ApplicationScoped
@Path("/{municipality}/budget")
@Produces(MediaType.TEXT_HTML)
public class ResultPages {

    private final Editions editions;
    private final Results results;
    private final Outcomes outcomes;
    private final Calendar calendar;
    private final Urls urls;

    protected ResultPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public ResultPages(Editions editions, Results results, Outcomes outcomes, Calendar calendar, Urls urls) {
        this.editions = editions;
        this.results = results;
        this.outcomes = outcomes;
        this.calendar = calendar;
        this.urls = urls;
    }

    /** @param result {@code null} if nothing has been computed */
    public record Show(Edition edition, Stage stage, Result result, List<PoolOutcome> pools, String drawCommitment) {

        public boolean draft() {
            return !edition.outcomePublished();
        }

        public int selected() {
            return (int) pools.stream()
                    .flatMap(pool -> pool.lines().stream())
                    .filter(PoolOutcome.Line::selected)
                    .count();
        }
    }

    public record Compare(Edition edition, Stage stage, List<ComparedRules> comparisons) {}

    @GET
    @Path("editions/{edition}/outcome")
    @PermitAll
    public Html show(@PathParam("edition") long id) {
        var edition = editions.get(id);
        var result = outcomes.shown(edition);
        var model = new Show(
                edition,
                calendar.stageOf(edition),
                result.orElse(null),
                result.map(found -> outcomes.of(edition, found)).orElse(List.of()),
                Draw.commitment(edition));
        return Html.of("budget/outcome", model, Text.of("budget.outcome.title", edition.name()));
    }

    @GET
    @Path("editions/{edition}/comparison")
    @PermitAll
    public Html compare(@PathParam("edition") long id) {
        var edition = editions.get(id);
        var model = new Compare(edition, calendar.stageOf(edition), outcomes.compare(edition, results.get(edition)));
        return Html.of("budget/comparison", model, Text.of("budget.comparison.title", edition.name()));
    }

    @POST
    @Path("editions/{edition}/outcome")
    @Permission(Results.PUBLISH)
    public Response compute(@PathParam("edition") long id) {
        results.compute(id);
        return Redirect.to(address(id), "budget.done.outcome.computed");
    }

    @POST
    @Path("editions/{edition}/outcome/publish")
    @Permission(Results.PUBLISH)
    public Response publish(@PathParam("edition") long id, @FormParam("inputs") String inputsHash) {
        results.publish(id, inputsHash);
        return Redirect.to(address(id), "budget.done.outcome.published");
    }

    private String address(long edition) {
        return urls.of("budget/editions", edition) + "/outcome";
    }
}
