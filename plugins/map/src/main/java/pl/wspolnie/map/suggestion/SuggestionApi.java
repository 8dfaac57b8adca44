package pl.wspolnie.map.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.map.MapRights;

/** Suggestions for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/map/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionApi {

    private final Suggestions suggestions;
    private final Forms forms;

    protected SuggestionApi() {
        this(null, null);
    }

    @Inject
    public SuggestionApi(Suggestions suggestions, Forms forms) {
        this.suggestions = suggestions;
        this.forms = forms;
    }

    /** Those that wait first. */
    @GET
    @Permission(MapRights.MANAGE)
    public List<SuggestionView> list() {
        return Stream.concat(suggestions.waiting().stream(), suggestions.decided().stream())
                .map(SuggestionView::of)
                .toList();
    }

    @GET
    @Path("{id}")
    @Permission(MapRights.MANAGE)
    public SuggestionView get(@PathParam("id") long id) {
        return SuggestionView.of(suggestions.get(id));
    }

    /** Pages need no account for this; programs do, since they cannot be told from machines that send spam. */
    @POST
    @Permission(MapRights.SUGGEST)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(SuggestionInput input) {
        var added = suggestions.add(forms.check(input));
        return Response.status(Response.Status.CREATED)
                .entity(SuggestionView.of(added))
                .build();
    }

    @POST
    @Path("{id}/decision")
    @Permission(MapRights.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public SuggestionView decide(@PathParam("id") long id, DecisionInput input) {
        return SuggestionView.of(suggestions.decide(id, forms.check(input)));
    }
}
