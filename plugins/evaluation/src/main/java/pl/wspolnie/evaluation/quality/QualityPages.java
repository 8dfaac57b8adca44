package pl.wspolnie.evaluation.quality;

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
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.show.Rows;
import pl.wspolnie.evaluation.survey.SurveyWave;
import pl.wspolnie.evaluation.survey.Surveys;

/** Pages of the index: the years, and one page of results. Its steps are {@link QualityStepPages}. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class QualityPages {

    private static final int SPARE_ROWS = 2;
    private static final int MOST_ROWS = 20;

    private final QualityIndexes indexes;
    private final Surveys surveys;
    private final CurrentRequest request;
    private final Forms forms;
    private final Urls urls;

    protected QualityPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public QualityPages(QualityIndexes indexes, Surveys surveys, CurrentRequest request, Forms forms, Urls urls) {
        this.indexes = indexes;
        this.surveys = surveys;
        this.request = request;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param published from the oldest to the newest */
    public record Index(List<QualityIndex> all, List<QualityIndex> published) {}

    /**
     * One page of results.
     *
     * @param years the published years up to this one, from the oldest to the newest, with this one
     * @param meeting the forum's meeting that is named, or {@code null}
     * @param survey the wave of a questionnaire, or {@code null}
     */
    public record Show(
            QualityIndex index, List<QualityIndex> years, Reference meeting, SurveyWave survey, boolean office) {

        /** How many answered the survey; {@code null} where that is not known. */
        public Integer answers() {
            return survey != null && survey.answers() != null ? survey.answers() : index.surveyAnswers();
        }
    }

    /** @param index {@code null} for a new one */
    public record Write(QualityIndex index, Form<YearInput> form, int rows) {}

    @GET
    @Path("quality")
    @PermitAll
    public Html index() {
        return Html.of(
                "evaluation/quality-index",
                new Index(indexes.all(), indexes.published()),
                Text.of("evaluation.quality.index"));
    }

    @GET
    @Path("quality/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        var index = indexes.get(id);
        return Html.of("evaluation/quality", model(index), title(index));
    }

    @GET
    @Path("quality/{id}/index.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Pdf pdf(@PathParam("id") long id) {
        var index = indexes.get(id);
        return Pdf.of(Html.of("evaluation/quality-pdf", model(index), title(index)), "indeks-" + index.year() + ".pdf");
    }

    private Show model(QualityIndex index) {
        var years = indexes.published().stream()
                .filter(other -> other.year() < index.year() || other.id().equals(index.id()))
                .toList();
        var meeting = indexes.meeting(index).orElse(null);
        var survey = surveys.find(index.waveId()).orElse(null);
        return new Show(index, years, meeting, survey, request.may(QualityIndexes.MANAGE));
    }

    static Text title(QualityIndex index) {
        return Text.of("evaluation.quality.title", String.valueOf(index.year()));
    }

    @GET
    @Path("quality/new")
    @Permission(QualityIndexes.MANAGE)
    public Html blank() {
        return write(null, forms.fill(indexes.next()));
    }

    @POST
    @Path("quality")
    @Permission(QualityIndexes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = forms.read(YearInput.class, fields);
        return Saving.of(
                form, input -> done(indexes.add(input), "evaluation.quality.done.added"), again -> write(null, again));
    }

    @GET
    @Path("quality/{id}/edit")
    @Permission(QualityIndexes.MANAGE)
    public Html edit(@PathParam("id") long id) {
        var index = indexes.get(id);
        return write(index, forms.fill(YearInput.of(index)));
    }

    @POST
    @Path("quality/{id}/edit")
    @Permission(QualityIndexes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setUp(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(YearInput.class, fields);
        return Saving.of(
                form,
                input -> done(indexes.setUp(id, input), "evaluation.quality.done.saved"),
                again -> write(indexes.get(id), again));
    }

    private Html write(QualityIndex index, Form<YearInput> form) {
        var title = index == null
                ? Text.of("evaluation.quality.new")
                : Text.of("evaluation.quality.setup", String.valueOf(index.year()));
        int rows = Rows.shown(form, "components", SPARE_ROWS, MOST_ROWS);
        return Html.of("evaluation/quality-form", new Write(index, form, rows), title);
    }

    private Response done(QualityIndex index, String done) {
        return Redirect.to(urls.of("evaluation/quality", index.id()), done);
    }
}
