package pl.wspolnie.map.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.map.MapRights;

/** Setting the municipality's outline, from a file. */
@ApplicationScoped
@Path("/{municipality}/map/outline")
@Produces(MediaType.TEXT_HTML)
public class OutlinePages {

    private final Outlines outlines;
    private final Forms forms;
    private final Urls urls;

    protected OutlinePages() {
        this(null, null, null);
    }

    @Inject
    public OutlinePages(Outlines outlines, Forms forms, Urls urls) {
        this.outlines = outlines;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param outline {@code null} if there is none yet */
    public record Setting(Outline outline, Form<OutlineInput> form, long maximumBytes) {}

    @GET
    @Permission(MapRights.MANAGE)
    public Html show() {
        return page(forms.empty(OutlineInput.class));
    }

    private Html page(Form<OutlineInput> form) {
        var model = new Setting(outlines.here().orElse(null), form, Border.LONGEST);
        return Html.of("map/outline", model, Text.of("map.outline.title"));
    }

    @POST
    @Permission(MapRights.MANAGE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response set(List<EntityPart> parts) {
        var fields = new MultivaluedHashMap<String, String>();
        parts.forEach(part -> fields.add(part.getName(), text(part)));
        var form = forms.read(OutlineInput.class, fields);
        try {
            outlines.set(form.valid());
            return Redirect.to(urls.of("map"), "map.done.outline.set");
        } catch (InvalidInput wrong) {
            return page(form.with(wrong.faults())).status(400);
        }
    }

    private static String text(EntityPart part) {
        try (var in = part.getContent()) {
            return new String(in.readNBytes(Border.LONGEST + 1), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @POST
    @Path("remove")
    @Permission(MapRights.MANAGE)
    public Response remove() {
        outlines.remove();
        return Redirect.to(urls.of("map/outline"), "map.done.outline.removed");
    }
}
