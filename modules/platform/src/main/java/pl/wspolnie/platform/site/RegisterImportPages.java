package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.people.RegisterColumns;
import pl.wspolnie.platform.people.RegisterImport;

/** Reading a register from a file, with a preview. */
@Path("{municipality}/admin/organisations/import")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class RegisterImportPages {

    private static final String PATH = "admin/organisations/import";
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final RegisterImport register;
    private final Urls urls;

    protected RegisterImportPages() {
        this(null, null);
    }

    @Inject
    public RegisterImportPages(RegisterImport register, Urls urls) {
        this.register = register;
        this.urls = urls;
    }

    /** What to send. */
    public record UploadView(Form<Object> form, List<String> headings, long maximumBytes) {}

    /** What a file holds, with what is wrong. */
    public record PreviewView(RegisterImport.Preview preview, Form<Object> form) {}

    @GET
    @Permission("platform.organisations.manage")
    public Html upload() {
        return page(List.of());
    }

    private static Html page(List<Fault> faults) {
        var view = new UploadView(
                new Form<>(null, Map.of(), faults), RegisterColumns.headings().toList(), MOST_BYTES);
        return Html.of("platform/site/admin/import", view, Text.of("platform.import.title"));
    }

    /** An empty table to fill in. */
    @GET
    @Path("organizacje.csv")
    @Produces("text/csv")
    @Permission("platform.organisations.manage")
    public Response template() {
        var headings = RegisterColumns.headings().collect(Collectors.joining(";"));
        // A spreadsheet takes it for UTF-8 only with this mark.
        return Response.ok("\uFEFF" + headings + "\r\n", "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"organizacje.csv\"")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Permission("platform.organisations.manage")
    public Response keep(List<EntityPart> parts) {
        try {
            var file = parts.stream()
                    .filter(part -> part.getName().equals("file"))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("file", "platform.import.empty"));
            var id = register.keep(file.getFileName().orElse(""), content(file));
            return Redirect.to(urls.of(PATH, id));
        } catch (InvalidInput wrong) {
            return page(wrong.faults()).status(400);
        }
    }

    private static byte[] content(EntityPart file) {
        try (var in = file.getContent()) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new InvalidInput("file", "platform.import.toolarge", MOST_BYTES / 1024 / 1024);
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Permission("platform.organisations.manage")
    public Html preview(@PathParam("id") long id) {
        return preview(id, List.of());
    }

    private Html preview(long id, List<Fault> faults) {
        var view = new PreviewView(register.preview(id), new Form<>(null, Map.of(), faults));
        return Html.of("platform/site/admin/importpreview", view, Text.of("platform.import.preview"));
    }

    @POST
    @Path("{id: \\d{1,18}}")
    @Permission("platform.organisations.manage")
    public Response enter(@PathParam("id") long id, @FormParam("line") List<Long> lines) {
        try {
            register.enter(id, lines);
            return Redirect.to(urls.of("admin/organisations"), "platform.import.done.entered");
        } catch (InvalidInput wrong) {
            return preview(id, wrong.faults()).status(400);
        } catch (Conflict taken) {
            return preview(id, new Fault("", taken.explanation()).alone()).status(409);
        }
    }

    @POST
    @Path("{id: \\d{1,18}}/drop")
    @Permission("platform.organisations.manage")
    public Response drop(@PathParam("id") long id) {
        register.drop(id);
        return Redirect.to(urls.of(PATH), "platform.import.done.dropped");
    }
}
