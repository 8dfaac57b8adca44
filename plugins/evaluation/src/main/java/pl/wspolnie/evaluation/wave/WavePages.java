package pl.wspolnie.evaluation.wave;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.questionnaire.Questionnaire;
import pl.wspolnie.evaluation.questionnaire.Questionnaires;

/** Pages of waves. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class WavePages {

    private final Waves waves;
    private final Questionnaires questionnaires;
    private final Forms forms;
    private final Urls urls;

    protected WavePages() {
        this(null, null, null, null);
    }

    @Inject
    public WavePages(Waves waves, Questionnaires questionnaires, Forms forms, Urls urls) {
        this.waves = waves;
        this.questionnaires = questionnaires;
        this.forms = forms;
        this.urls = urls;
    }

    /** A wave in a list. */
    public record Row(Wave wave, WaveState state, Questionnaire questionnaire, Optional<Municipality> owner) {}

    public record Listing(List<Row> waves) {}

    /**
     * @param siblings all waves of the questionnaire in its versions
     * @param owner whose it is, if it is a partner's
     */
    public record Show(
            Wave wave,
            WaveState state,
            Questionnaire questionnaire,
            List<Row> siblings,
            Optional<Municipality> owner,
            Form<?> form) {

        public boolean own() {
            return owner.isEmpty();
        }
    }

    /** @param wave {@code null} for a new one */
    public record Write(Wave wave, Questionnaire questionnaire, Form<WaveInput> form) {}

    /** A row of the form of known shares. */
    public record WriteShares(Wave wave, WaveState state, Questionnaire questionnaire, Form<SharesInput> form) {}

    @GET
    @Path("waves")
    @PermitAll
    public Html list() {
        return Html.of("evaluation/waves", new Listing(rows(waves.all())), Text.of("evaluation.waves.title"));
    }

    private List<Row> rows(List<Wave> found) {
        return found.stream()
                .map(wave -> new Row(wave, waves.stateOf(wave), waves.questionnaire(wave), waves.owner(wave)))
                .toList();
    }

    @GET
    @Path("waves/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        var wave = waves.get(id);
        var model = new Show(
                wave,
                waves.stateOf(wave),
                waves.questionnaire(wave),
                rows(waves.ofFamily(wave.familyId())),
                waves.owner(wave),
                new Form<>(null, java.util.Map.of(), List.of()));
        return Html.of("evaluation/wave", model, Text.literally(wave.name()));
    }

    @GET
    @Path("waves/new")
    @Permission(Waves.MANAGE)
    public Html blank(@QueryParam("questionnaire") long questionnaire) {
        return questionnaire == 0
                ? choose()
                : write(null, questionnaires.get(questionnaire), forms.empty(WaveInput.class));
    }

    /** Which questionnaire to ask: those in use. */
    private Html choose() {
        var usable = questionnaires.all().stream()
                .filter(one -> one.status() == pl.wspolnie.evaluation.questionnaire.Status.IN_USE)
                .filter(questionnaires::isOwn)
                .toList();
        return Html.of("evaluation/wave-choose", new Choosing(usable), Text.of("evaluation.wave.new"));
    }

    public record Choosing(List<Questionnaire> questionnaires) {}

    @POST
    @Path("waves")
    @Permission(Waves.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@QueryParam("questionnaire") long questionnaire, MultivaluedMap<String, String> fields) {
        var form = forms.read(WaveInput.class, fields);
        var asked = questionnaires.get(questionnaire);
        return Saving.of(
                form,
                input -> Redirect.to(address(waves.add(questionnaire, input)), "evaluation.done.wave.added"),
                again -> write(null, asked, again));
    }

    @GET
    @Path("waves/{id}/edit")
    @Permission(Waves.MANAGE)
    public Html edit(@PathParam("id") long id) {
        var wave = waves.unsealed(id);
        return write(wave, waves.questionnaire(wave), forms.fill(WaveInput.of(wave)));
    }

    @POST
    @Path("waves/{id}/edit")
    @Permission(Waves.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var wave = waves.get(id);
        var form = forms.read(WaveInput.class, fields);
        return Saving.of(
                form,
                input -> Redirect.to(address(waves.change(id, input)), "evaluation.done.wave.changed"),
                again -> write(wave, waves.questionnaire(wave), again));
    }

    @GET
    @Path("waves/{id}/shares")
    @Permission(Waves.MANAGE)
    public Html shares(@PathParam("id") long id) {
        var wave = waves.unsealed(id);
        return shares(wave, forms.fill(new SharesInput(rows(wave))));
    }

    /** All groups that may be known, with what is known of them. */
    private List<SharesInput.Row> rows(Wave wave) {
        var known = waves.shares(wave);
        var rows = new ArrayList<SharesInput.Row>();
        for (var item : waves.questionnaire(wave).content().characteristics()) {
            for (var answer : item.answers()) {
                var share = known.stream()
                        .filter(one ->
                                one.item().equals(item.code()) && one.answer().equals(answer.code()))
                        .map(Share::share)
                        .findFirst()
                        .orElse(null);
                rows.add(new SharesInput.Row(item.code(), answer.code(), share));
            }
        }
        return rows;
    }

    @POST
    @Path("waves/{id}/shares")
    @Permission(Waves.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response know(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var wave = waves.get(id);
        var form = forms.read(SharesInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    waves.know(id, input);
                    return Redirect.to(address(wave), "evaluation.done.wave.weighted");
                },
                again -> shares(wave, again));
    }

    private Html shares(Wave wave, Form<SharesInput> form) {
        var model = new WriteShares(wave, waves.stateOf(wave), waves.questionnaire(wave), form);
        return Html.of("evaluation/known-shares", model, Text.of("evaluation.shares.title", wave.name()));
    }

    private static Html write(Wave wave, Questionnaire questionnaire, Form<WaveInput> form) {
        return Html.of(
                "evaluation/wave-form",
                new Write(wave, questionnaire, form),
                Text.of(wave == null ? "evaluation.wave.new" : "evaluation.wave.edit"));
    }

    private String address(Wave wave) {
        return urls.of("evaluation/waves", wave.id());
    }
}
