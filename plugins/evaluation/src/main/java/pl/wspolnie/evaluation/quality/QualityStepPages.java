package pl.wspolnie.evaluation.quality;

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
import java.util.List;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.show.Found;
import pl.wspolnie.evaluation.show.Picking;
import pl.wspolnie.evaluation.survey.SurveyWave;
import pl.wspolnie.evaluation.survey.Surveys;

/** The three steps of a year of the index: survey, meeting, scores. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class QualityStepPages {

    private final QualityIndexes indexes;
    private final Surveys surveys;
    private final Picking picking;
    private final Forms forms;
    private final Urls urls;

    protected QualityStepPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public QualityStepPages(QualityIndexes indexes, Surveys surveys, Picking picking, Forms forms, Urls urls) {
        this.indexes = indexes;
        this.surveys = surveys;
        this.picking = picking;
        this.forms = forms;
        this.urls = urls;
    }

    /** A step that is filled in. */
    public record Fill(QualityIndex index, Form<?> form, List<SurveyWave> waves) {}

    /** The meeting, with what was looked for in the forum. */
    public record Meet(QualityIndex index, Form<?> form, Reference meeting, Picking.Hits hits) {}

    @GET
    @Path("quality/{id}/survey")
    @Permission(QualityIndexes.MANAGE)
    public Html survey(@PathParam("id") long id) {
        var index = indexes.get(id);
        return fill("survey", index, forms.fill(SurveyInput.of(index)));
    }

    @POST
    @Path("quality/{id}/survey")
    @Permission(QualityIndexes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(SurveyInput.class, fields);
        return Saving.of(
                form,
                input -> done(indexes.ask(id, input), "evaluation.quality.done.saved"),
                again -> fill("survey", indexes.get(id), again));
    }

    @GET
    @Path("quality/{id}/meeting")
    @Permission(QualityIndexes.MANAGE)
    public Html meeting(@PathParam("id") long id, @QueryParam("words") String words) {
        var index = indexes.get(id);
        return meet(index, forms.fill(MeetingInput.of(index)), words);
    }

    @POST
    @Path("quality/{id}/meeting")
    @Permission(QualityIndexes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response meet(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(MeetingInput.class, fields);
        return Saving.of(
                form,
                input -> done(indexes.meet(id, input), "evaluation.quality.done.saved"),
                again -> meet(indexes.get(id), again, null));
    }

    @POST
    @Path("quality/{id}/meeting/reference")
    @Permission(QualityIndexes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response meetAt(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var found = forms.read(Found.class, fields).valid();
        var index = indexes.meetAt(id, found.kind(), found.id());
        return Redirect.to(urls.of("evaluation/quality", index.id(), "meeting"), "evaluation.quality.done.saved");
    }

    @POST
    @Path("quality/{id}/meeting/reference/remove")
    @Permission(QualityIndexes.MANAGE)
    public Response meetNowhere(@PathParam("id") long id) {
        var index = indexes.meetNowhere(id);
        return Redirect.to(urls.of("evaluation/quality", index.id(), "meeting"), "evaluation.quality.done.saved");
    }

    @GET
    @Path("quality/{id}/scores")
    @Permission(QualityIndexes.MANAGE)
    public Html scores(@PathParam("id") long id) {
        var index = indexes.get(id);
        return fill("scores", index, forms.fill(ScoresInput.of(index)));
    }

    @POST
    @Path("quality/{id}/scores")
    @Permission(QualityIndexes.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response score(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(ScoresInput.class, fields);
        return Saving.of(
                form,
                input -> done(indexes.score(id, input), "evaluation.quality.done.saved"),
                again -> fill("scores", indexes.get(id), again));
    }

    @POST
    @Path("quality/{id}/publish")
    @Permission(QualityIndexes.MANAGE)
    public Response publish(@PathParam("id") long id) {
        try {
            return done(indexes.publish(id), "evaluation.quality.done.published");
        } catch (InvalidInput incomplete) {
            var index = indexes.get(id);
            var form = forms.fill(ScoresInput.of(index)).with(incomplete.faults());
            return fill("scores", index, form).status(400);
        }
    }

    private Html meet(QualityIndex index, Form<?> form, String words) {
        var model = new Meet(index, form, indexes.meeting(index).orElse(null), picking.look(words));
        return Html.of("evaluation/quality-meeting", model, title("meeting", index));
    }

    private Html fill(String step, QualityIndex index, Form<?> form) {
        return Html.of("evaluation/quality-" + step, new Fill(index, form, surveys.waves()), title(step, index));
    }

    private static Text title(String step, QualityIndex index) {
        return Text.of("evaluation.quality.step." + step + ".title", String.valueOf(index.year()));
    }

    private Response done(QualityIndex index, String done) {
        return Redirect.to(urls.of("evaluation/quality", index.id()), done);
    }
}
