package pl.wspolnie.map.keeping;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.map.MapRights;
import pl.wspolnie.map.activity.Activities;
import pl.wspolnie.map.activity.ActivityInput;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.EntryInput;
import pl.wspolnie.map.entry.Revisions;

/** Entries and activities for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/map")
@Produces(MediaType.APPLICATION_JSON)
public class EntryApi {

    private final Entries entries;
    private final Activities activities;
    private final Revisions revisions;
    private final CurrentRequest request;
    private final People people;
    private final Forms forms;

    protected EntryApi() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public EntryApi(
            Entries entries,
            Activities activities,
            Revisions revisions,
            CurrentRequest request,
            People people,
            Forms forms) {
        this.entries = entries;
        this.activities = activities;
        this.revisions = revisions;
        this.request = request;
        this.people = people;
        this.forms = forms;
    }

    @GET
    @Path("entries/{id}")
    @PermitAll
    public EntryView get(@PathParam("id") long id) {
        return EntryView.of(entries.get(id), entries.today());
    }

    @GET
    @Path("entries/{id}/activities")
    @PermitAll
    public List<ActivityView> activities(@PathParam("id") long id) {
        return activities.of(entries.get(id)).stream().map(ActivityView::of).toList();
    }

    @GET
    @Path("entries/{id}/revisions")
    @PermitAll
    public Steps revisions(@PathParam("id") long id) {
        var named = request.may(MapRights.MANAGE);
        return new Steps(revisions.steps(entries.get(id).id()).stream()
                .map(step -> Steps.of(step, named && step.personId() != null ? people.nameOf(step.personId()) : null))
                .toList());
    }

    @PUT
    @Path("entries/{id}")
    @Permission(MapRights.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public EntryView change(@PathParam("id") long id, EntryInput input) {
        return EntryView.of(entries.change(id, forms.check(input)), entries.today());
    }

    @POST
    @Path("entries/{id}/confirm")
    @Permission(MapRights.EDIT)
    public EntryView confirm(@PathParam("id") long id) {
        return EntryView.of(entries.confirm(id), entries.today());
    }

    @POST
    @Path("entries/{id}/activities")
    @Permission(MapRights.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") long id, ActivityInput input) {
        var added = activities.add(id, forms.check(input));
        return Response.status(Response.Status.CREATED)
                .entity(ActivityView.of(added))
                .build();
    }

    @GET
    @Path("activities/{id}")
    @PermitAll
    public ActivityView activity(@PathParam("id") long id) {
        return ActivityView.of(activities.get(id));
    }

    @PUT
    @Path("activities/{id}")
    @Permission(MapRights.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public ActivityView changeActivity(@PathParam("id") long id, ActivityInput input) {
        return ActivityView.of(activities.change(id, forms.check(input)));
    }

    @DELETE
    @Path("activities/{id}")
    @Permission(MapRights.EDIT)
    public void remove(@PathParam("id") long id) {
        activities.remove(id);
    }
}
