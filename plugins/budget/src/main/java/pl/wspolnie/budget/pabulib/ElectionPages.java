package pl.wspolnie.budget.pabulib;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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

/** Pages for bringing elections in and taking them away. */
@ApplicationScoped
@Path("/{municipality}/budget")
public class ElectionPages {

    /** Fields beside the file are short. */
    private static final int LONGEST_FIELD = 2000;

    private final Imports imports;
    private final Exports exports;
    private final Forms forms;
    private final Urls urls;

    protected ElectionPages() {
        this(null, null, null, null);
    }

    @Inject
    public ElectionPages(Imports imports, Exports exports, Forms forms, Urls urls) {
        this.imports = imports;
        this.exports = exports;
        this.forms = forms;
        this.urls = urls;
    }

    public record Bring(Form<ImportInput> form, long maximumBytes) {}

    @GET
    @Path("import")
    @Produces(MediaType.TEXT_HTML)
    @Permission(Imports.IMPORT)
    public Html blank() {
        return bring(forms.fill(ImportInput.AS_IN_FILE));
    }

    @POST
    @Path("import")
    @Produces(MediaType.TEXT_HTML)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Permission(Imports.IMPORT)
    public Response add(List<EntityPart> parts) {
        var fields = new MultivaluedHashMap<String, String>();
        InputStream file = null;
        for (var part : parts) {
            if (part.getName().equals("file")) {
                file = part.getContent();
            } else {
                fields.add(part.getName(), text(part));
            }
        }
        return add(file, fields);
    }

    private Response add(InputStream file, MultivaluedMap<String, String> fields) {
        var form = forms.read(ImportInput.class, fields);
        try {
            var content = file == null ? new ByteArrayInputStream(new byte[0]) : file;
            var edition = imports.add(content, form.valid());
            return Redirect.to(urls.of("budget/editions", edition.id()) + "/outcome", "budget.done.election.imported");
        } catch (InvalidInput wrong) {
            return bring(form.with(wrong.faults())).status(400);
        }
    }

    @POST
    @Path("editions/{id}/discard")
    @Permission(Imports.IMPORT)
    public Response discard(@PathParam("id") long id) {
        imports.discard(id);
        return Redirect.to(urls.of("budget"), "budget.done.election.discarded");
    }

    @GET
    @Path("editions/{edition}/pools/{pool}/election.pb")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    public Response download(@PathParam("edition") long edition, @PathParam("pool") long pool) {
        return ElectionApi.file(exports, edition, pool);
    }

    private static Html bring(Form<ImportInput> form) {
        return Html.of("budget/import", new Bring(form, Imports.MAXIMUM_BYTES), Text.of("budget.import.title"));
    }

    private static String text(EntityPart part) {
        try {
            return new String(part.getContent().readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
