package pl.wspolnie.budget.edition;

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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;

/** Pages of editions. */
@ApplicationScoped
@Path("/{municipality}/budget")
@Produces(MediaType.TEXT_HTML)
public class EditionPages {

    /** Blank rows for more pools at the end of the form. */
    private static final int SPARE_ROWS = 3;

    private final Editions editions;
    private final Calendar calendar;
    private final Areas areas;
    private final Forms forms;
    private final Urls urls;

    protected EditionPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public EditionPages(Editions editions, Calendar calendar, Areas areas, Forms forms, Urls urls) {
        this.editions = editions;
        this.calendar = calendar;
        this.areas = areas;
        this.forms = forms;
        this.urls = urls;
    }

    /** An edition in a list. */
    public record Row(Edition edition, Stage stage, long total) {}

    public record Index(List<Row> editions) {}

    public record Show(Edition edition, Stage stage, List<Pool> pools, List<Area> areas, LocalDate today) {}

    /** @param edition {@code null} for a new one */
    public record Write(Edition edition, Form<EditionInput> form, int pools, List<Area> areas) {}

    @GET
    @PermitAll
    public Html index() {
        var rows = editions.visible().stream().map(this::row).toList();
        return Html.of("budget/index", new Index(rows), Text.of("budget.module.name"));
    }

    private Row row(Edition edition) {
        long total = editions.pools(edition).stream().mapToLong(Pool::amount).sum();
        return new Row(edition, calendar.stageOf(edition), total);
    }

    @GET
    @Path("editions/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        var edition = editions.get(id);
        var model =
                new Show(edition, calendar.stageOf(edition), editions.pools(edition), areas.all(), calendar.today());
        return Html.of("budget/edition", model, Text.literally(edition.name()));
    }

    @GET
    @Path("editions/new")
    @Permission(Editions.MANAGE)
    public Html blank() {
        return write(null, forms.empty(EditionInput.class));
    }

    /** Makes a draft with the rules and pools of an edition, a year later. */
    @POST
    @Path("editions/{id}/next")
    @Permission(Editions.MANAGE)
    public Response next(@PathParam("id") long id) {
        var model = editions.get(id);
        var fields = new MultivaluedHashMap<String, String>();
        fields.putAll(NextEdition.of(
                forms.fill(EditionInput.of(model, editions.pools(model))).raw()));
        var form = forms.read(EditionInput.class, fields);
        try {
            return Redirect.to(address(editions.add(form.valid())), "budget.done.edition.next");
        } catch (InvalidInput wrong) {
            return write(null, form.with(wrong.faults())).status(400);
        }
    }

    @POST
    @Path("editions")
    @Permission(Editions.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = forms.read(EditionInput.class, fields);
        try {
            return Redirect.to(address(editions.add(form.valid())), "budget.done.edition.added");
        } catch (InvalidInput wrong) {
            return write(null, form.with(wrong.faults())).status(400);
        }
    }

    @GET
    @Path("editions/{id}/edit")
    @Permission(Editions.MANAGE)
    public Html edit(@PathParam("id") long id) {
        var edition = editions.get(id);
        return write(edition, forms.fill(EditionInput.of(edition, editions.pools(edition))));
    }

    @POST
    @Path("editions/{id}/edit")
    @Permission(Editions.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var edition = editions.get(id);
        var form = forms.read(EditionInput.class, fields);
        try {
            return Redirect.to(address(editions.change(id, form.valid())), "budget.done.edition.changed");
        } catch (InvalidInput wrong) {
            return write(edition, form.with(wrong.faults())).status(400);
        } catch (Conflict faster) {
            var present = editions.get(id);
            return write(present, form.with(faster, present.rowVersion())).status(409);
        }
    }

    @POST
    @Path("editions/{id}/publish")
    @Permission(Editions.MANAGE)
    public Response publish(@PathParam("id") long id) {
        return Redirect.to(address(editions.publish(id)), "budget.done.edition.published");
    }

    private Html write(Edition edition, Form<EditionInput> form) {
        int given = Rows.filled(form, "pools");
        var title = edition == null ? Text.of("budget.edition.new") : Text.of("budget.edition.edit", edition.name());
        boolean open = edition == null || !edition.published();
        return Html.of(
                "budget/edition-form",
                new Write(edition, form, given + (open && given < 100 ? SPARE_ROWS : 0), areas.all()),
                title);
    }

    private String address(Edition edition) {
        return urls.of("budget/editions", edition.id());
    }
}
