package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;

/** Pages of the questions before and after. */
@ApplicationScoped
@Path("/{municipality}/practices")
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {

    private final Visits visits;
    private final Participants participants;
    private final Answers answers;
    private final Forms forms;
    private final Urls urls;

    protected AnswerPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public AnswerPages(Visits visits, Participants participants, Answers answers, Forms forms, Urls urls) {
        this.visits = visits;
        this.participants = participants;
        this.answers = answers;
        this.forms = forms;
        this.urls = urls;
    }

    public record Ask(Visit visit, Participant participant, Moment moment, Form<AnswersInput> form) {}

    @GET
    @Path("visits/{visit}/participants/{id}/answers/{moment}")
    @Permission(Participants.ATTEND)
    public Html ask(@PathParam("visit") long visitId, @PathParam("id") long id, @PathParam("moment") String moment) {
        var visit = visits.get(visitId);
        var participant = participants.get(visit, id);
        if (!participant.confirmed() || !answers.isTime(visit, moment(moment))) {
            throw new Conflict(Text.of("practices.conflict.answers"));
        }
        var given = new MultivaluedHashMap<String, String>();
        // Whoever types in from paper does not see what others have answered.
        if (participants.isMyself(participant)) {
            answers.of(participant, moment(moment))
                    .forEach(answer ->
                            given.putSingle("answers[" + answer.question() + "].mark", String.valueOf(answer.mark())));
        }
        var form = forms.read(AnswersInput.class, given);
        return ask(visit, participant, moment(moment), new Form<>(null, form.raw(), List.of()));
    }

    @POST
    @Path("visits/{visit}/participants/{id}/answers/{moment}")
    @Permission(Participants.ATTEND)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("visit") long visitId,
            @PathParam("id") long id,
            @PathParam("moment") String moment,
            MultivaluedMap<String, String> fields) {
        var visit = visits.get(visitId);
        var participant = participants.get(visit, id);
        var form = forms.read(AnswersInput.class, fields);
        try {
            answers.give(visitId, id, moment(moment), form.valid());
            return Redirect.to(urls.of("practices/visits", visitId), "practices.done.answers");
        } catch (InvalidInput wrong) {
            return ask(visit, participant, moment(moment), form.with(wrong.faults()))
                    .status(400);
        }
    }

    private static Html ask(Visit visit, Participant participant, Moment moment, Form<AnswersInput> form) {
        return Html.of(
                "practices/answers",
                new Ask(visit, participant, moment, form),
                Text.of("practices.answers." + moment.code() + ".title", visit.title()));
    }

    static Moment moment(String word) {
        return switch (word) {
            case "before" -> Moment.BEFORE;
            case "after" -> Moment.AFTER;
            default -> throw new NotFound("a moment called " + word);
        };
    }
}
