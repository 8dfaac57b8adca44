package pl.wspolnie.evaluation.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.evaluation.show.Found;

/** Programmes and their indicators for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorApi {

    private final Programmes programmes;
    private final Indicators indicators;
    private final Sources sources;
    private final Messages messages;
    private final Forms forms;

    protected IndicatorApi() {
        this(null, null, null, null, null);
    }

    @Inject
    public IndicatorApi(Programmes programmes, Indicators indicators, Sources sources, Messages messages, Forms forms) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.sources = sources;
        this.messages = messages;
        this.forms = forms;
    }

    /** A figure of a module that is on here. */
    public record FigureView(String key, String name, String unit, String module) {}

    @GET
    @Path("programmes")
    @PermitAll
    public List<ProgrammeView> all() {
        return programmes.all().stream().map(ProgrammeView::of).toList();
    }

    @GET
    @Path("programmes/{id}")
    @PermitAll
    public ProgrammeView programme(@PathParam("id") long id) {
        return ProgrammeView.of(programmes.get(id));
    }

    @POST
    @Path("programmes")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addProgramme(ProgrammeInput input) {
        return created(ProgrammeView.of(programmes.add(forms.check(input))));
    }

    @PUT
    @Path("programmes/{id}")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public ProgrammeView changeProgramme(@PathParam("id") long id, ProgrammeInput input) {
        return ProgrammeView.of(programmes.change(id, forms.check(input)));
    }

    @POST
    @Path("programmes/{id}/publish")
    @Permission(Programmes.MANAGE)
    public ProgrammeView publish(@PathParam("id") long id) {
        return ProgrammeView.of(programmes.publish(id));
    }

    @GET
    @Path("programmes/{id}/indicators")
    @PermitAll
    public List<IndicatorView> of(@PathParam("id") long id) {
        return indicators.of(programmes.get(id)).stream().map(this::view).toList();
    }

    @GET
    @Path("figures")
    @Permission(Programmes.MANAGE)
    public List<FigureView> figures() {
        return sources.available().stream()
                .map(figure -> new FigureView(
                        figure.key(),
                        messages.say(figure.name()),
                        messages.say(figure.unit()),
                        messages.say(figure.module())))
                .toList();
    }

    @POST
    @Path("programmes/{id}/indicators")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") long programme, IndicatorInput input) {
        return created(view(indicators.add(programme, forms.check(input))));
    }

    @GET
    @Path("indicators/{id}")
    @PermitAll
    public IndicatorView get(@PathParam("id") long id) {
        return view(indicators.get(id));
    }

    @PUT
    @Path("indicators/{id}")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public IndicatorView change(@PathParam("id") long id, IndicatorInput input) {
        return view(indicators.change(id, forms.check(input)));
    }

    @POST
    @Path("indicators/{id}/measurements")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response measure(@PathParam("id") long id, MeasurementInput input) {
        return created(view(indicators.measure(id, forms.check(input)).indicator()));
    }

    @POST
    @Path("indicators/{id}/draw")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draw(@PathParam("id") long id, DrawInput input) {
        return created(view(indicators.draw(id, forms.check(input)).indicator()));
    }

    @DELETE
    @Path("indicators/{id}/measurements/{measurement}")
    @Permission(Programmes.MANAGE)
    public IndicatorView forget(@PathParam("id") long id, @PathParam("measurement") long measurement) {
        return view(indicators.forget(id, measurement));
    }

    @PUT
    @Path("indicators/{id}/source")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public IndicatorView drawFrom(@PathParam("id") long id, Found found) {
        var checked = forms.check(found);
        return view(indicators.drawFrom(id, checked.kind(), checked.id()));
    }

    @DELETE
    @Path("indicators/{id}/source")
    @Permission(Programmes.MANAGE)
    public IndicatorView drawFromNothing(@PathParam("id") long id) {
        return view(indicators.drawFromNothing(id));
    }

    private IndicatorView view(Indicator indicator) {
        var measurements = indicators.measurements(indicator);
        return IndicatorView.of(indicator, measurements, indicators.progress(indicator, measurements));
    }

    private static Response created(Object view) {
        return Response.status(Response.Status.CREATED).entity(view).build();
    }
}
