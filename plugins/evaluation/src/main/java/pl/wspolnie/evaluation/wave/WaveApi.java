package pl.wspolnie.evaluation.wave;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;

/** Waves for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class WaveApi {

    private final Waves waves;
    private final Forms forms;

    protected WaveApi() {
        this(null, null);
    }

    @Inject
    public WaveApi(Waves waves, Forms forms) {
        this.waves = waves;
        this.forms = forms;
    }

    /** What is known of a group of the population, in per cent. */
    public record ShareView(String item, String answer, BigDecimal share) {}

    @GET
    @Path("waves")
    @PermitAll
    public List<WaveView> list() {
        return waves.all().stream().map(this::view).toList();
    }

    @GET
    @Path("waves/{id}")
    @PermitAll
    public WaveView get(@PathParam("id") long id) {
        return view(waves.get(id));
    }

    @POST
    @Path("questionnaires/{questionnaire}/waves")
    @Permission(Waves.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("questionnaire") long questionnaire, WaveInput input) {
        var wave = waves.add(questionnaire, forms.check(input));
        return Response.status(Response.Status.CREATED).entity(view(wave)).build();
    }

    @PUT
    @Path("waves/{id}")
    @Permission(Waves.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public WaveView change(@PathParam("id") long id, WaveInput input) {
        return view(waves.change(id, forms.check(input)));
    }

    @GET
    @Path("waves/{id}/shares")
    @Permission(Waves.MANAGE)
    public List<ShareView> shares(@PathParam("id") long id) {
        return waves.shares(waves.own(id)).stream()
                .map(share -> new ShareView(share.item(), share.answer(), share.share()))
                .toList();
    }

    @PUT
    @Path("waves/{id}/shares")
    @Permission(Waves.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public List<ShareView> know(@PathParam("id") long id, SharesInput input) {
        waves.know(id, forms.check(input));
        return shares(id);
    }

    private WaveView view(Wave wave) {
        return WaveView.of(wave, waves.stateOf(wave));
    }
}
