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
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.evaluation.answer.Closing;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.WaveView;
import pl.wspolnie.evaluation.wave.Waves;

/** Results for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class ResultApi {

    private final Waves waves;
    private final Results results;
    private final Changes changes;
    private final Closing closing;

    protected ResultApi() {
        this(null, null, null, null);
    }

    @Inject
    public ResultApi(Waves waves, Results results, Changes changes, Closing closing) {
        this.waves = waves;
        this.results = results;
        this.changes = changes;
        this.closing = closing;
    }

    @GET
    @Path("waves/{id}/results")
    @PermitAll
    public ResultView get(
            @PathParam("id") long id, @QueryParam("by") List<String> by, @QueryParam("weighted") boolean weighted) {
        var wave = waves.get(id);
        var result = results.get(wave, weighted);
        var breakdowns = by.stream()
                .filter(code -> !code.isBlank())
                .distinct()
                .limit(ResultPages.MOST_BREAKDOWNS)
                .map(code -> results.breakdown(wave, code))
                .toList();
        return ResultView.of(result, breakdowns);
    }

    @GET
    @Path("waves/{id}/change")
    @PermitAll
    public ChangeView change(@PathParam("id") long id, @QueryParam("with") Long with) {
        var wave = waves.get(id);
        results.visible(wave);
        var other = results.readable(wave.familyId()).stream()
                .filter(candidate -> !candidate.id().equals(wave.id()))
                .filter(candidate -> with == null || candidate.id().equals(with))
                .findFirst()
                .orElseThrow(() -> new NotFound("wave to compare with " + id));
        return ChangeView.of(changes.between(wave, other));
    }

    @POST
    @Path("waves/{id}/seal")
    @Permission(Results.PUBLISH)
    public WaveView seal(@PathParam("id") long id) {
        return view(closing.seal(id));
    }

    @POST
    @Path("waves/{id}/publish")
    @Permission(Results.PUBLISH)
    public WaveView publish(@PathParam("id") long id) {
        return view(results.publish(id));
    }

    private WaveView view(Wave wave) {
        return WaveView.of(wave, waves.stateOf(wave));
    }
}
