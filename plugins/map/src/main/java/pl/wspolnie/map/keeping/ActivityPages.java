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
import java.util.List;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.map.MapRights;
import pl.wspolnie.map.activity.Activities;
import pl.wspolnie.map.activity.Activity;
import pl.wspolnie.map.activity.ActivityInput;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.outline.Outline;
import pl.wspolnie.map.outline.Outlines;
import pl.wspolnie.map.place.Box;

/** An activity and its form. */
@ApplicationScoped
@Path("/{municipality}/map")
@Produces(MediaType.TEXT_HTML)
public class ActivityPages {

    private final Entries entries;
    private final Activities activities;
    private final Outlines outlines;
    private final Organisations organisations;
    private final Areas areas;
    private final Forms forms;
    private final Urls urls;

    protected ActivityPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ActivityPages(
            Entries entries,
            Activities activities,
            Outlines outlines,
            Organisations organisations,
            Areas areas,
            Forms forms,
            Urls urls) {
        this.entries = entries;
        this.activities = activities;
        this.outlines = outlines;
        this.organisations = organisations;
        this.areas = areas;
        this.forms = forms;
        this.urls = urls;
    }

    /**
     * @param areas where it takes place, by name
     * @param sight what the map shows at first, or {@code null}
     */
    public record Show(Activity activity, List<Area> areas, boolean mine, String sight, Outline outline) {}

    /** @param activity {@code null} for a new one */
    public record Write(
            Entry entry,
            Activity activity,
            Form<ActivityInput> form,
            List<String> fields,
            List<Area> areas,
            Outline outline) {}

    @GET
    @Path("activities/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        var activity = activities.get(id);
        var where = areas.all().stream()
                .filter(area -> activity.areas().contains(area.id()))
                .toList();
        var model = new Show(
                activity,
                where,
                entries.mayEdit(activity.entry()),
                Box.around(activity.shape().positions()).map(Box::words).orElse(null),
                outlines.here().orElse(null));
        return Html.of("map/activity", model, Text.literally(activity.title()));
    }

    @GET
    @Path("entries/{entry}/activities/new")
    @Permission(MapRights.EDIT)
    public Html blank(@PathParam("entry") long entryId) {
        return write(entries.editable(entryId), null, forms.empty(ActivityInput.class));
    }

    @POST
    @Path("entries/{entry}/activities")
    @Permission(MapRights.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("entry") long entryId, MultivaluedMap<String, String> fields) {
        var form = forms.read(ActivityInput.class, fields);
        return Saving.of(
                form,
                input -> Redirect.to(address(activities.add(entryId, input)), "map.done.activity.added"),
                again -> write(entries.editable(entryId), null, again));
    }

    @GET
    @Path("activities/{id}/edit")
    @Permission(MapRights.EDIT)
    public Html edit(@PathParam("id") long id) {
        var activity = activities.get(id);
        var entry = entries.editable(activity.entry().id());
        return write(entry, activity, forms.fill(ActivityInput.of(activity)));
    }

    @POST
    @Path("activities/{id}/edit")
    @Permission(MapRights.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(ActivityInput.class, fields);
        try {
            return Redirect.to(address(activities.change(id, form.valid())), "map.done.activity.changed");
        } catch (InvalidInput wrong) {
            var activity = activities.get(id);
            var entry = entries.editable(activity.entry().id());
            return write(entry, activity, form.with(wrong.faults())).status(400);
        } catch (Conflict meanwhile) {
            var activity = activities.get(id);
            var entry = entries.editable(activity.entry().id());
            return write(entry, activity, form.with(meanwhile)).status(409);
        }
    }

    @POST
    @Path("activities/{id}/remove")
    @Permission(MapRights.EDIT)
    public Response remove(@PathParam("id") long id) {
        var entry = activities.remove(id);
        return Redirect.to(urls.of("map/entries", entry.id()), "map.done.activity.removed");
    }

    private Html write(Entry entry, Activity activity, Form<ActivityInput> form) {
        var title = activity == null
                ? Text.of("map.activity.new", entry.name())
                : Text.of("map.activity.edit", activity.title());
        var outline = outlines.here().orElse(null);
        var model = new Write(entry, activity, form, organisations.spheres(), areas.all(), outline);
        return Html.of("map/activity-form", model, title);
    }

    private String address(Activity activity) {
        return urls.of("map/activities", activity.id());
    }
}
