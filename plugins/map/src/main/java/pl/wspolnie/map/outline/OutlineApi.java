package pl.wspolnie.map.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.map.MapRights;
import pl.wspolnie.map.place.Box;

/** The outline for programs; it is read where maps read it. */
@ApplicationScoped
@Path("/api/v1/{municipality}/map/outline")
@Produces(MediaType.APPLICATION_JSON)
public class OutlineApi {

    private final Outlines outlines;
    private final Forms forms;

    protected OutlineApi() {
        this(null, null);
    }

    @Inject
    public OutlineApi(Outlines outlines, Forms forms) {
        this.outlines = outlines;
        this.forms = forms;
    }

    /** What was set. */
    public record OutlineView(String source, Box bbox) {}

    @PUT
    @Permission(MapRights.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public OutlineView set(OutlineInput input) {
        var outline = outlines.set(forms.check(input));
        return new OutlineView(outline.source(), outline.box());
    }

    @DELETE
    @Permission(MapRights.MANAGE)
    public void remove() {
        outlines.remove();
    }
}
