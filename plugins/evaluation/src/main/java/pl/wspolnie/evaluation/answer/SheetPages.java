package pl.wspolnie.evaluation.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.questionnaire.Questionnaire;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.WaveState;
import pl.wspolnie.evaluation.wave.Waves;

/** Pages for typing sheets of paper and telephone interviews in. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class SheetPages {

    private final Waves waves;
    private final Sheets sheets;
    private final People people;
    private final Forms forms;
    private final Urls urls;

    protected SheetPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public SheetPages(Waves waves, Sheets sheets, People people, Forms forms, Urls urls) {
        this.waves = waves;
        this.sheets = sheets;
        this.people = people;
        this.forms = forms;
        this.urls = urls;
    }

    /** A sheet that was typed. */
    public record Typed(Typing typing, String who) {}

    public record Listing(
            Wave wave, WaveState state, Questionnaire questionnaire, List<Typed> typed, DoubleEntry check) {}

    public record Type(Wave wave, WaveState state, Questionnaire questionnaire, Form<?> form) {}

    @GET
    @Path("waves/{id}/sheets")
    @Permission(Sheets.TYPE)
    public Html list(@PathParam("id") long id) {
        var wave = waves.own(id);
        var typed = sheets.typings(wave).stream()
                .map(typing -> new Typed(typing, typing.personId() == null ? null : people.nameOf(typing.personId())))
                .toList();
        var model = new Listing(wave, waves.stateOf(wave), waves.questionnaire(wave), typed, sheets.doubleEntry(wave));
        return Html.of("evaluation/sheets", model, Text.of("evaluation.sheets.title", wave.name()));
    }

    @GET
    @Path("waves/{id}/sheets/new")
    @Permission(Sheets.TYPE)
    public Html blank(@PathParam("id") long id) {
        var wave = waves.unsealed(id);
        var input = new SheetInput(sheets.nextSheet(wave), Channel.PAPER, false);
        return type(wave, forms.fill(input));
    }

    @POST
    @Path("waves/{id}/sheets")
    @Permission(Sheets.TYPE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response type(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var wave = waves.get(id);
        var form = forms.read(SheetInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    sheets.typeForm(id, input, fields);
                    return Redirect.to(urls.of("evaluation/waves", id) + "/sheets/new", "evaluation.done.sheet.typed");
                },
                again -> {
                    var raw = new HashMap<>(form.raw());
                    raw.putAll(fields);
                    return type(wave, new Form<>(null, raw, again.faults()));
                });
    }

    @POST
    @Path("waves/{id}/sheets/second")
    @Permission(Sheets.TYPE)
    public Response takeSecond(@PathParam("id") long id, @FormParam("sheet") int sheet) {
        sheets.takeSecond(id, sheet);
        return Redirect.to(urls.of("evaluation/waves", id) + "/sheets", "evaluation.done.sheet.corrected");
    }

    private Html type(Wave wave, Form<?> form) {
        var model = new Type(wave, waves.stateOf(wave), waves.questionnaire(wave), form);
        return Html.of("evaluation/sheet-form", model, Text.of("evaluation.sheet.title", wave.name()));
    }
}
