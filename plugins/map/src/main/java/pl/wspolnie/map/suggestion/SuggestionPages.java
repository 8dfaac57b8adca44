package pl.wspolnie.map.suggestion;

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
import java.util.List;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.SpamGuard;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.map.MapRights;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;

/** Suggesting a correction without an account, and clearing what was suggested. */
@ApplicationScoped
@Path("/{municipality}/map/suggestions")
@Produces(MediaType.TEXT_HTML)
public class SuggestionPages {

    private static final int PER_HOUR = 10;

    private final Suggestions suggestions;
    private final Entries entries;
    private final People people;
    private final Forms forms;
    private final SpamGuard guard;
    private final Urls urls;

    protected SuggestionPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SuggestionPages(
            Suggestions suggestions, Entries entries, People people, Forms forms, SpamGuard guard, Urls urls) {
        this.suggestions = suggestions;
        this.entries = entries;
        this.people = people;
        this.forms = forms;
        this.guard = guard;
        this.urls = urls;
    }

    /** @param entry what it is about, or {@code null} */
    public record Write(Entry entry, Form<SuggestionInput> form) {}

    public record Listing(List<Suggestion> waiting, List<Suggestion> decided) {}

    /** @param officer who decided, or {@code null} */
    public record Show(Suggestion suggestion, Form<DecisionInput> form, String officer) {}

    @GET
    @Path("new")
    @PermitAll
    public Html blank(@QueryParam("entry") Long entry) {
        return write(entry == null ? null : entries.get(entry), forms.empty(SuggestionInput.class));
    }

    private static Html write(Entry entry, Form<SuggestionInput> form) {
        return Html.of("map/suggestion-form", new Write(entry, form), Text.of("map.suggestion.new"));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = forms.read(SuggestionInput.class, fields);
        try {
            var input = form.valid();
            guard.check(fields, "map.suggestion", PER_HOUR);
            suggestions.add(input);
            var back = input.entry() == null ? urls.of("map") : urls.of("map/entries", input.entry());
            return Redirect.to(back, "map.done.suggestion.made");
        } catch (InvalidInput wrong) {
            return write(null, form.with(wrong.faults())).status(400);
        }
    }

    @GET
    @Permission(MapRights.MANAGE)
    public Html list() {
        var model = new Listing(suggestions.waiting(), suggestions.decided());
        return Html.of("map/suggestions", model, Text.of("map.suggestions.title"));
    }

    @GET
    @Path("{id}")
    @Permission(MapRights.MANAGE)
    public Html show(@PathParam("id") long id) {
        return show(suggestions.get(id), forms.empty(DecisionInput.class));
    }

    private Html show(Suggestion suggestion, Form<DecisionInput> form) {
        var officer = suggestion.decidedBy() == null ? null : people.nameOf(suggestion.decidedBy());
        return Html.of("map/suggestion", new Show(suggestion, form, officer), Text.of("map.suggestion.title"));
    }

    @POST
    @Path("{id}/decision")
    @Permission(MapRights.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(DecisionInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    var decided = suggestions.decide(id, input);
                    var change = decided.status() == SuggestionStatus.ACCEPTED && decided.entry() != null;
                    return change
                            ? Redirect.to(
                                    urls.of("map/entries", decided.entry().id()) + "/edit",
                                    "map.done.suggestion.accepted")
                            : Redirect.to(urls.of("map/suggestions"), "map.done.suggestion.decided");
                },
                again -> show(suggestions.get(id), again));
    }
}
