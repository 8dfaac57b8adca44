package pl.wspolnie.evaluation.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.figures.Figures.Figure;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.show.Found;
import pl.wspolnie.evaluation.show.Picking;
import pl.wspolnie.evaluation.show.TimeChart;
import pl.wspolnie.evaluation.show.Today;

/** Pages of indicators. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class IndicatorPages {

    private final Programmes programmes;
    private final Indicators indicators;
    private final IndicatorPatterns patterns;
    private final Sources sources;
    private final Picking picking;
    private final CurrentRequest request;
    private final Today today;
    private final Forms forms;
    private final Urls urls;

    protected IndicatorPages() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public IndicatorPages(
            Programmes programmes,
            Indicators indicators,
            IndicatorPatterns patterns,
            Sources sources,
            Picking picking,
            CurrentRequest request,
            Today today,
            Forms forms,
            Urls urls) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.patterns = patterns;
        this.sources = sources;
        this.picking = picking;
        this.request = request;
        this.today = today;
        this.forms = forms;
        this.urls = urls;
    }

    /**
     * An indicator.
     *
     * @param figure the module's figure that it can be measured with; {@code null} if it has none or its module is off
     * @param source what its values come from; {@code null} if nothing is named, or it is not public
     */
    public record Show(
            Indicator indicator,
            List<Measurement> measurements,
            Progress progress,
            Figure figure,
            Reference source,
            boolean mayChange,
            Form<MeasurementInput> measure,
            Form<DrawInput> draw) {

        /** The way from the baseline over what was measured, and the target. */
        public TimeChart chart(Page page) {
            return IndicatorChart.of(indicator, measurements, page);
        }
    }

    /** @param indicator {@code null} for a new one */
    public record Write(
            Programme programme,
            Indicator indicator,
            Form<IndicatorInput> form,
            List<IndicatorPattern> patterns,
            List<Figure> figures) {}

    /** Looking for what the values come from. */
    public record Pick(Indicator indicator, Picking.Hits hits) {}

    @GET
    @Path("programmes/{id}/indicators/new")
    @Permission(Programmes.MANAGE)
    public Html blank(@PathParam("id") long id, @QueryParam("pattern") String pattern) {
        var form = patterns.find(pattern)
                .map(found -> forms.fill(found.input(request.locale())))
                .orElseGet(() -> forms.empty(IndicatorInput.class));
        return write(own(programmes.get(id)), null, form);
    }

    @POST
    @Path("programmes/{id}/indicators")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(IndicatorInput.class, fields);
        return Saving.of(
                form,
                input -> done(indicators.add(id, input).id(), "evaluation.indicator.done.added"),
                again -> write(programmes.get(id), null, again));
    }

    @GET
    @Path("indicators/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        return show(indicators.get(id), forms.empty(MeasurementInput.class), null);
    }

    @GET
    @Path("indicators/{id}/edit")
    @Permission(Programmes.MANAGE)
    public Html edit(@PathParam("id") long id) {
        var indicator = indicators.get(id);
        return write(own(indicator.programme()), indicator, forms.fill(IndicatorInput.of(indicator)));
    }

    @POST
    @Path("indicators/{id}/edit")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(IndicatorInput.class, fields);
        return Saving.of(
                form, input -> done(indicators.change(id, input).id(), "evaluation.indicator.done.changed"), again -> {
                    var indicator = indicators.get(id);
                    return write(indicator.programme(), indicator, again);
                });
    }

    @POST
    @Path("indicators/{id}/measurements")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response measure(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(MeasurementInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    indicators.measure(id, input);
                    return done(id, "evaluation.indicator.done.measured");
                },
                again -> show(indicators.get(id), again, null));
    }

    @POST
    @Path("indicators/{id}/draw")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draw(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(DrawInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    indicators.draw(id, input);
                    return done(id, "evaluation.indicator.done.measured");
                },
                again -> show(indicators.get(id), forms.empty(MeasurementInput.class), again));
    }

    @POST
    @Path("indicators/{id}/measurements/{measurement}/remove")
    @Permission(Programmes.MANAGE)
    public Response forget(@PathParam("id") long id, @PathParam("measurement") long measurement) {
        return done(indicators.forget(id, measurement).id(), "evaluation.indicator.done.withdrawn");
    }

    @GET
    @Path("indicators/{id}/source")
    @Permission(Programmes.MANAGE)
    public Html pick(@PathParam("id") long id, @QueryParam("words") String words) {
        var indicator = indicators.get(id);
        own(indicator.programme());
        return Html.of(
                "evaluation/indicator-source",
                new Pick(indicator, picking.look(words)),
                Text.of("evaluation.indicator.source.title", indicator.name()));
    }

    @POST
    @Path("indicators/{id}/source")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drawFrom(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var found = forms.read(Found.class, fields).valid();
        return done(indicators.drawFrom(id, found.kind(), found.id()).id(), "evaluation.indicator.done.changed");
    }

    @POST
    @Path("indicators/{id}/source/remove")
    @Permission(Programmes.MANAGE)
    public Response drawFromNothing(@PathParam("id") long id) {
        return done(indicators.drawFromNothing(id).id(), "evaluation.indicator.done.changed");
    }

    private Html show(Indicator indicator, Form<MeasurementInput> measure, Form<DrawInput> draw) {
        var measurements = indicators.measurements(indicator);
        var programme = indicator.programme();
        var drawn = draw != null ? draw : forms.fill(new DrawInput(programme.starts(), lastDay(programme)));
        var model = new Show(
                indicator,
                measurements,
                indicators.progress(indicator, measurements),
                indicator.figure() == null
                        ? null
                        : sources.find(indicator.figure()).orElse(null),
                indicators.source(indicator).orElse(null),
                programmes.mayChange(indicator),
                measure,
                drawn);
        return Html.of("evaluation/indicator", model, Text.literally(indicator.name()));
    }

    private LocalDate lastDay(Programme programme) {
        var now = today.day();
        if (now.isBefore(programme.starts())) {
            return programme.starts();
        }
        return now.isAfter(programme.ends()) ? programme.ends() : now;
    }

    private Html write(Programme programme, Indicator indicator, Form<IndicatorInput> form) {
        var title = indicator == null
                ? Text.of("evaluation.indicator.new")
                : Text.of("evaluation.indicator.edit", indicator.name());
        return Html.of(
                "evaluation/indicator-form",
                new Write(programme, indicator, form, patterns.all(), sources.available()),
                title);
    }

    private Programme own(Programme programme) {
        if (!programmes.mayChange(programme)) {
            throw new NotFound("programme " + programme.id() + " is a partner's");
        }
        return programme;
    }

    private Response done(long id, String done) {
        return Redirect.to(urls.of("evaluation/indicators", id), done);
    }
}
