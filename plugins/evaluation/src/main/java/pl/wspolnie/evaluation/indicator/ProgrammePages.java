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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.figures.Figures.Figure;
import pl.wspolnie.api.people.Project;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;

/** Pages of programmes with their indicators. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class ProgrammePages {

    private final Programmes programmes;
    private final Indicators indicators;
    private final Sources sources;
    private final Projects projects;
    private final Forms forms;
    private final Urls urls;

    protected ProgrammePages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ProgrammePages(
            Programmes programmes, Indicators indicators, Sources sources, Projects projects, Forms forms, Urls urls) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.sources = sources;
        this.projects = projects;
        this.forms = forms;
        this.urls = urls;
    }

    public record Index(List<Programme> programmes) {}

    /** An indicator in the list of its programme. */
    public record Row(Indicator indicator, Measurement latest, Progress progress) {}

    /** @param figures what other modules can tell, for whoever may change it */
    public record Show(Programme programme, List<Row> rows, List<Figure> figures, boolean mayChange) {

        /** The rows of one kind. */
        public List<Row> rows(IndicatorKind kind) {
            return rows.stream().filter(row -> row.indicator().kind() == kind).toList();
        }
    }

    /** @param programme {@code null} for a new one */
    public record Write(Programme programme, Form<ProgrammeInput> form, List<Project> projects) {}

    @GET
    @Path("programmes")
    @PermitAll
    public Html index() {
        return Html.of(
                "evaluation/programmes", new Index(programmes.all()), Text.of("evaluation.indicator.programmes"));
    }

    @GET
    @Path("programmes/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        var programme = programmes.get(id);
        boolean mayChange = programmes.mayChange(programme);
        var rows = indicators.of(programme).stream().map(this::row).toList();
        var figures = mayChange ? sources.available() : List.<Figure>of();
        return Html.of(
                "evaluation/programme",
                new Show(programme, rows, figures, mayChange),
                Text.literally(programme.name()));
    }

    private Row row(Indicator indicator) {
        var measurements = indicators.measurements(indicator);
        var latest = measurements.isEmpty() ? null : measurements.get(measurements.size() - 1);
        return new Row(indicator, latest, indicators.progress(indicator, measurements));
    }

    @GET
    @Path("programmes/new")
    @Permission(Programmes.MANAGE)
    public Html blank() {
        return write(null, forms.empty(ProgrammeInput.class));
    }

    @POST
    @Path("programmes")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = forms.read(ProgrammeInput.class, fields);
        return Saving.of(
                form,
                input -> done(programmes.add(input), "evaluation.indicator.done.programme"),
                again -> write(null, again));
    }

    @GET
    @Path("programmes/{id}/edit")
    @Permission(Programmes.MANAGE)
    public Html edit(@PathParam("id") long id) {
        var programme = programmes.get(id);
        if (!programmes.mayChange(programme)) {
            throw new NotFound("programme " + id + " is a partner's");
        }
        return write(programme, forms.fill(ProgrammeInput.of(programme)));
    }

    @POST
    @Path("programmes/{id}/edit")
    @Permission(Programmes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(ProgrammeInput.class, fields);
        return Saving.of(
                form,
                input -> done(programmes.change(id, input), "evaluation.indicator.done.programme"),
                again -> write(programmes.get(id), again));
    }

    @POST
    @Path("programmes/{id}/publish")
    @Permission(Programmes.MANAGE)
    public Response publish(@PathParam("id") long id) {
        return done(programmes.publish(id), "evaluation.indicator.done.published");
    }

    private Html write(Programme programme, Form<ProgrammeInput> form) {
        var title = programme == null
                ? Text.of("evaluation.indicator.programme.new")
                : Text.of("evaluation.indicator.edit", programme.name());
        return Html.of("evaluation/programme-form", new Write(programme, form, projects.all()), title);
    }

    private Response done(Programme programme, String done) {
        return Redirect.to(urls.of("evaluation/programmes", programme.id()), done);
    }
}
