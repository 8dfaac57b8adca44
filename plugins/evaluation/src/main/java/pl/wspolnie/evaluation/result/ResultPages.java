package pl.wspolnie.evaluation.result;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.answer.Closing;
import pl.wspolnie.evaluation.answer.Csv;
import pl.wspolnie.evaluation.answer.CsvFile;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.WaveState;
import pl.wspolnie.evaluation.wave.Waves;

/** Pages of results. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class ResultPages {

    /** By so many characteristics answers are broken down at once. */
    static final int MOST_BREAKDOWNS = 3;

    private final Waves waves;
    private final Results results;
    private final Changes changes;
    private final Closing closing;
    private final CurrentRequest request;
    private final Urls urls;

    protected ResultPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ResultPages(
            Waves waves, Results results, Changes changes, Closing closing, CurrentRequest request, Urls urls) {
        this.waves = waves;
        this.results = results;
        this.changes = changes;
        this.closing = closing;
        this.request = request;
        this.urls = urls;
    }

    /**
     * @param owner whose wave it is, if it is a partner's
     * @param by the codes of the characteristics by which answers are broken down
     */
    public record Show(
            Wave wave,
            Optional<Municipality> owner,
            WaveState state,
            WaveResult result,
            List<String> by,
            List<Breakdown> breakdowns,
            boolean weighted,
            boolean mayPublish) {}

    /** @param change {@code null} where there is no other wave to compare with */
    public record Compare(Wave wave, WaveState state, List<Wave> others, WaveChange change) {}

    @GET
    @Path("waves/{id}/results")
    @PermitAll
    public Html show(
            @PathParam("id") long id, @QueryParam("by") List<String> by, @QueryParam("weighted") boolean weighted) {
        var wave = waves.get(id);
        var result = results.get(wave, weighted);
        var chosen = by.stream()
                .filter(code -> !code.isBlank())
                .distinct()
                .limit(MOST_BREAKDOWNS)
                .toList();
        var breakdowns =
                chosen.stream().map(code -> results.breakdown(wave, code)).toList();
        var model = new Show(
                wave,
                waves.owner(wave),
                waves.stateOf(wave),
                result,
                chosen,
                breakdowns,
                result.weighting() != null,
                waves.isOwn(wave) && request.may(Results.PUBLISH));
        return Html.of("evaluation/results", model, Text.of("evaluation.results.title", wave.name()));
    }

    @GET
    @Path("waves/{id}/results.csv")
    @Produces(Csv.TYPE)
    @PermitAll
    public Response table(@PathParam("id") long id) {
        var result = results.get(waves.get(id), false);
        return CsvFile.answer("wyniki-" + id + ".csv", ResultTable.of(result, request.locale()));
    }

    @GET
    @Path("waves/{id}/change")
    @PermitAll
    public Html change(@PathParam("id") long id, @QueryParam("with") Long with) {
        var wave = waves.get(id);
        results.visible(wave);
        var others = results.readable(wave.familyId()).stream()
                .filter(other -> !other.id().equals(wave.id()))
                .toList();
        var other = others.stream()
                .filter(candidate -> with == null || candidate.id().equals(with))
                .findFirst();
        var model = new Compare(
                wave,
                waves.stateOf(wave),
                others,
                other.map(candidate -> changes.between(wave, candidate)).orElse(null));
        return Html.of("evaluation/change", model, Text.of("evaluation.change.title", wave.name()));
    }

    @POST
    @Path("waves/{id}/seal")
    @Permission(Results.PUBLISH)
    public Response seal(@PathParam("id") long id) {
        return Redirect.to(address(closing.seal(id)) + "/results", "evaluation.done.wave.sealed");
    }

    @POST
    @Path("waves/{id}/publish")
    @Permission(Results.PUBLISH)
    public Response publish(@PathParam("id") long id) {
        return Redirect.to(address(results.publish(id)) + "/results", "evaluation.done.wave.published");
    }

    private String address(Wave wave) {
        return urls.of("evaluation/waves", wave.id());
    }
}
