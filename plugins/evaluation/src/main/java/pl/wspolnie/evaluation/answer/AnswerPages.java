package pl.wspolnie.evaluation.answer;

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
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.SpamGuard;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.Waves;

/** Pages on which people answer. What holds a key is kept by nobody on the way. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {

    private static final String STARTS = "evaluation/start";
    private static final String CODES = "evaluation/code";

    private final Waves waves;
    private final Tickets tickets;
    private final Answering answering;
    private final SpamGuard guard;
    private final Settings settings;
    private final Forms forms;
    private final Urls urls;

    protected AnswerPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public AnswerPages(
            Waves waves,
            Tickets tickets,
            Answering answering,
            SpamGuard guard,
            Settings settings,
            Forms forms,
            Urls urls) {
        this.waves = waves;
        this.tickets = tickets;
        this.answering = answering;
        this.guard = guard;
        this.settings = settings;
        this.forms = forms;
        this.urls = urls;
    }

    /** The door of the open link, or of a code. */
    public record Door(Wave wave, Form<CodeInput> form) {}

    /** What is asked at once. */
    public record Asking(Sitting sitting, int step, Form<?> form) {

        public int last() {
            return sitting.steps().size();
        }
    }

    /** @param missing what has to be answered before the answers can be handed in */
    public record Review(Sitting sitting, List<Item> missing) {}

    public record Done(String wave, boolean already) {}

    @GET
    @Path("waves/{id}/start")
    @PermitAll
    public Html door(@PathParam("id") long id) {
        return door("evaluation/start", openable(id), forms.empty(CodeInput.class));
    }

    @POST
    @Path("waves/{id}/start")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var wave = waves.get(id);
        try {
            guard.check(fields, STARTS, perHour());
            return Redirect.to(urls.of(tickets.open(id).path()));
        } catch (InvalidInput machine) {
            return door("evaluation/start", wave, forms.empty(CodeInput.class).with(machine.faults()))
                    .status(400);
        }
    }

    @POST
    @Path("waves/{id}/begin")
    @Permission(Tickets.GIVE)
    public Response begin(@PathParam("id") long id) {
        return Redirect.to(urls.of(tickets.begin(id).path()));
    }

    @GET
    @Path("waves/{id}/code")
    @PermitAll
    public Html codeForm(@PathParam("id") long id) {
        return door("evaluation/code", waves.own(id), forms.empty(CodeInput.class));
    }

    @POST
    @Path("waves/{id}/code")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response code(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var wave = waves.get(id);
        var form = forms.read(CodeInput.class, fields);
        try {
            guard.check(fields, CODES, perHour());
            return Redirect.to(urls.of(tickets.typed(wave, form.valid().code()).path()));
        } catch (InvalidInput wrong) {
            return door("evaluation/code", wave, form.with(wrong.faults())).status(400);
        }
    }

    @GET
    @Path("answer/{key}")
    @PermitAll
    public Response ask(@PathParam("key") String typed, @QueryParam("step") Integer step) {
        Key key;
        try {
            key = key(typed);
            if (answering.isDone(key)) {
                return unkept(done(key, true));
            }
        } catch (NotFound gone) {
            return Response.fromResponse(unkept(gone())).status(404).build();
        }
        var sitting = answering.open(key);
        int next = sitting.next(step == null ? sitting.reached() : Math.min(step, sitting.reached()));
        return unkept(next == sitting.steps().size() ? review(sitting) : ask(sitting, next));
    }

    /** Keeps what was given, and goes on, back, or nowhere. */
    @POST
    @Path("answer/{key}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("key") String typed, @QueryParam("step") int step, MultivaluedMap<String, String> fields) {
        var key = key(typed);
        boolean back = fields.containsKey("back");
        var saved = answering.save(key, step, fields, !back);
        var url = urls.of(key.path()) + "?step=";
        if (back) {
            return Redirect.to(url + saved.sitting().previous(step));
        }
        if (!saved.faults().isEmpty()) {
            var asking = new Asking(saved.sitting(), step, saved.reading().form(saved.faults()));
            return Html.of("evaluation/answer", asking, title(saved.sitting())).status(400);
        }
        return Redirect.to(url + saved.sitting().next(step + 1));
    }

    /** Keeps what was given in an item, while the person is still at the page. */
    @POST
    @Path("answer/{key}/draft")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("key") String typed, @QueryParam("step") int step, MultivaluedMap<String, String> fields) {
        answering.save(key(typed), step, fields, false);
        return Response.noContent().build();
    }

    @POST
    @Path("answer/{key}/submit")
    @PermitAll
    public Response submit(@PathParam("key") String typed) {
        var key = key(typed);
        try {
            answering.submit(key);
            return unkept(done(key, false));
        } catch (InvalidInput incomplete) {
            return review(answering.open(key)).status(400);
        } catch (Conflict handedIn) {
            if (answering.isDone(key)) {
                return done(key, true).status(409);
            }
            throw handedIn;
        }
    }

    private Wave openable(long id) {
        var wave = waves.own(id);
        if (!wave.openLink() || !waves.isOpen(wave)) {
            throw new NotFound("open link of wave " + id);
        }
        return wave;
    }

    private int perHour() {
        return settings.get("evaluation", AnswerSettings.STARTS_PER_HOUR).intValue();
    }

    private static Key key(String typed) {
        return Key.read(typed).orElseThrow(() -> new NotFound("key"));
    }

    private static Html ask(Sitting sitting, int step) {
        return Html.of("evaluation/answer", new Asking(sitting, step, sitting.form(step)), title(sitting));
    }

    private static Html review(Sitting sitting) {
        return Html.of("evaluation/review", new Review(sitting, sitting.missing()), title(sitting));
    }

    private Html done(Key key, boolean already) {
        return Html.of(
                "evaluation/done", new Done(answering.waveName(key), already), Text.of("evaluation.thanks.title"));
    }

    /** Keys are erased when a wave is sealed: who comes later is told more than that there is no such page. */
    private static Html gone() {
        return Html.of("evaluation/gone", "", Text.of("evaluation.gone.title"));
    }

    private static Html door(String view, Wave wave, Form<CodeInput> form) {
        return Html.of(view, new Door(wave, form), Text.literally(wave.name()));
    }

    private static Text title(Sitting sitting) {
        return Text.literally(sitting.wave().name());
    }

    private static Response unkept(Html page) {
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(page, MediaType.TEXT_HTML_TYPE).cacheControl(never).build();
    }
}
