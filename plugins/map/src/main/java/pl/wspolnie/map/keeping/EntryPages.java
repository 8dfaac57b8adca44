package pl.wspolnie.map.keeping;

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
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.OrganisationProfile;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.map.MapRights;
import pl.wspolnie.map.activity.Activities;
import pl.wspolnie.map.activity.Activity;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.entry.EntryInput;
import pl.wspolnie.map.entry.Revisions;
import pl.wspolnie.map.outline.Outline;
import pl.wspolnie.map.outline.Outlines;

/** The page of an organisation on the map, its card, and its form. */
@ApplicationScoped
@Path("/{municipality}/map")
@Produces(MediaType.TEXT_HTML)
public class EntryPages {

    private static final int MOST_ROWS = 30;
    private static final int SPARE_ROWS = 2;

    private final Entries entries;
    private final Activities activities;
    private final Revisions revisions;
    private final Outlines outlines;
    private final Organisations organisations;
    private final Areas areas;
    private final People people;
    private final Forms forms;
    private final Urls urls;

    protected EntryPages() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public EntryPages(
            Entries entries,
            Activities activities,
            Revisions revisions,
            Outlines outlines,
            Organisations organisations,
            Areas areas,
            People people,
            Forms forms,
            Urls urls) {
        this.entries = entries;
        this.activities = activities;
        this.revisions = revisions;
        this.outlines = outlines;
        this.organisations = organisations;
        this.areas = areas;
        this.people = people;
        this.forms = forms;
        this.urls = urls;
    }

    /**
     * All that is known of an organisation.
     *
     * @param profile what the register says
     * @param area its name, or {@code null}
     * @param mine whether the reader keeps it
     * @param mandated whether the reader would keep it, if acting for its organisation
     */
    public record Show(
            Entry entry,
            OrganisationProfile profile,
            String area,
            List<Activity> activities,
            boolean mine,
            boolean mandated,
            Outline outline,
            LocalDate today) {}

    /** @param rows how many things shared or sought the form has room for */
    public record Write(Entry entry, Form<EntryInput> form, int rows, List<Area> areas, Outline outline) {}

    /** @param people gives the name of a person by key */
    public record History(Entry entry, List<Revisions.Step> steps, People people) {}

    @GET
    @Path("entries/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        var entry = entries.get(id);
        return Html.of("map/entry", shown(entry), Text.literally(entry.name()));
    }

    private Show shown(Entry entry) {
        return new Show(
                entry,
                organisations
                        .profile(entry.organisationId())
                        .orElseThrow(() -> new NotFound("organisation of entry " + entry.id())),
                entry.areaId() == null
                        ? null
                        : areas.find(entry.areaId()).map(Area::name).orElse(null),
                activities.of(entry),
                entries.mayEdit(entry),
                organisations.ofCurrentPerson().stream().anyMatch(own -> own.id() == entry.organisationId()),
                outlines.here().orElse(null),
                entries.today());
    }

    /** A card to be printed: what fits on a sheet to hang up. */
    @GET
    @Path("entries/{id}/card")
    @PermitAll
    public Html card(@PathParam("id") long id) {
        var entry = entries.get(id);
        return Html.of("map/card", shown(entry), Text.of("map.card.title", entry.name()));
    }

    @GET
    @Path("entries/{id}/card.pdf")
    @PermitAll
    @Produces("application/pdf")
    public Pdf pdf(@PathParam("id") long id) {
        var entry = entries.get(id);
        var page = Html.of("map/card-sheet", shown(entry), Text.literally(entry.name()));
        return Pdf.of(page, "karta-" + id + ".pdf");
    }

    @GET
    @Path("entries/{id}/revisions")
    @PermitAll
    public Html revisions(@PathParam("id") long id) {
        var entry = entries.get(id);
        var model = new History(entry, revisions.told(id), people);
        return Html.of("map/revisions", model, Text.of("map.revisions.title", entry.name()));
    }

    /** Where the reader's own organisation has its entry. */
    @GET
    @Path("mine")
    @Permission(MapRights.EDIT)
    public Html mine() {
        return Html.of("map/mine", new Mine(entries.mine().orElse(null)), Text.of("map.mine.title"));
    }

    /** @param entry {@code null} if the reader acts for no organisation of the register */
    public record Mine(Entry entry) {}

    @GET
    @Path("entries/{id}/edit")
    @Permission(MapRights.EDIT)
    public Html edit(@PathParam("id") long id) {
        var entry = entries.editable(id);
        return write(entry, forms.fill(EntryInput.of(entry)));
    }

    private Html write(Entry entry, Form<EntryInput> form) {
        var filled = (int) form.raw().keySet().stream()
                .filter(field -> field.startsWith("exchanges[") && field.endsWith("].words"))
                .count();
        var model = new Write(
                entry,
                form,
                Math.min(filled + SPARE_ROWS, MOST_ROWS),
                areas.all(),
                outlines.here().orElse(null));
        return Html.of("map/entry-form", model, Text.of("map.entry.title", entry.name()));
    }

    @POST
    @Path("entries/{id}/edit")
    @Permission(MapRights.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(EntryInput.class, fields);
        return Saving.of(
                form,
                input -> Redirect.to(address(entries.change(id, input)), "map.done.entry.changed"),
                again -> write(entries.editable(id), again));
    }

    @POST
    @Path("entries/{id}/confirm")
    @Permission(MapRights.EDIT)
    public Response confirm(@PathParam("id") long id) {
        return Redirect.to(address(entries.confirm(id)), "map.done.entry.confirmed");
    }

    private String address(Entry entry) {
        return urls.of("map/entries", entry.id());
    }
}
